package io.example;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Travels: a record whose components all do. */
public record Comment(int id, String text, Mood mood, Instant written, List<Reply> replies) implements Serializable {

    /** Travels as the element of a list. */
    public record Reply(String author, String text) implements Serializable {}

    /** Travels as its name. */
    public enum Mood {
        GLAD,
        CROSS
    }
}
