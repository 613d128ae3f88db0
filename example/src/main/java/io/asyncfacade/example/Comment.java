package io.asyncfacade.example;

/** One comment, as the server's JSON has it. */
public record Comment(int id, int postId, String name, String email, String body) {}
