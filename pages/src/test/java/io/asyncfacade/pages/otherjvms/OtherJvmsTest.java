package io.asyncfacade.pages.otherjvms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What docs/other-jvms.md does with child processes; a cluster is tested where its carrier is. */
class OtherJvmsTest {

    @Test
    void aChildAnswers() throws Exception {
        String body =
                OtherJvms.withChildren(comments -> comments.fetch(7).join().body());

        assertEquals("comment 7 of https://example.org", body);
    }
}
