package io.asyncfacade.scenarios.jdbc;

/** Money that goes from one account to another. */
public record Transfer(int from, int to, long cents) {}
