package io.asyncfacade.pages.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What docs/other-jvms.md does with child processes; a cluster is tested where its carrier is. */
class OtherJvmsTest {

    @Test
    void aChildAnswers() throws Exception {
        Comment comment = OtherJvms.processes();

        assertEquals("comment 7 of https://example.org", comment.text());
    }
}
