package io.asyncfacade.pages.otherjvms;

import java.io.Serializable;

/** What is fetched. */
public record Comment(int id, String body) implements Serializable {}
