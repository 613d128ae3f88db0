package io.asyncfacade.pages.container;

/** What is reported. */
record Report(int year) {}
