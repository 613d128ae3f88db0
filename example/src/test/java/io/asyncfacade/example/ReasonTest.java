package io.asyncfacade.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void aMessageOfOursSaysItAll() {
        assertEquals("port 80 is in use", Program.reason(new IOException("port 80 is in use")));
    }

    @Test
    void theKindOfAnotherExceptionIsHalfOfItsReason() {
        assertEquals("java.nio.file.NoSuchFileException: /tmp/x", Program.reason(new NoSuchFileException("/tmp/x")));
        assertEquals("java.net.ConnectException", Program.reason(new ConnectException()));
    }

    @Test
    void whatWrapsAnExceptionIsNotTheReason() {
        Throwable wrapped = new CompletionException(new UncheckedIOException(new IOException("the disk is full")));

        assertEquals("the disk is full", Program.reason(wrapped));
    }

    @Test
    void aReasonIsOneLine() {
        assertEquals("first", Program.reason(new IOException("first\nsecond")));
    }
}
