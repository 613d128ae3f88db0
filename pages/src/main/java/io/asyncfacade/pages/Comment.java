package io.asyncfacade.pages;

/** What the pages fetch. */
public record Comment(int id, String author, String body) {

    /** A comment that is not there. */
    public static final Comment NONE = new Comment(0, "", "");
}
