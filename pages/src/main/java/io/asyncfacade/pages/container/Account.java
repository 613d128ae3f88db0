package io.asyncfacade.pages.container;

/** What is found. */
record Account(long id, long cents) {}
