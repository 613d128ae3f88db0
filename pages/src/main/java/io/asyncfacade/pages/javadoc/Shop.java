package io.asyncfacade.pages.javadoc;

import io.asyncfacade.AsyncFacade;

/** The client of the samples that have more than one call. */
@AsyncFacade
interface Shop {

    Comment fetch(int id);

    Author author(int id);

    Price price(String shop);

    Receipt upload(String row);

    /** Who wrote a comment. */
    record Author(String name) {}

    /** What something costs somewhere. */
    record Price(String shop, int cents) {}

    /** That a row has arrived. */
    record Receipt(String row) {}

    /** What a reader sees of an author. */
    record Page(String text) {

        static Page render(Author author) {
            return new Page("by " + author.name());
        }
    }
}
