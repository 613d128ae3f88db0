package io.asyncfacade.pages.remote;

import java.io.Serializable;

public record Comment(int id, String text) implements Serializable {}
