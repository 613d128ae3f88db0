package io.asyncfacade.scenarios.session;

/** What a server answered. */
public record Reply(int status, String body) {}
