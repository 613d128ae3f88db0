package io.asyncfacade.pages.javadoc;

/** What the samples fetch. */
record Comment(int id, int authorId) {}
