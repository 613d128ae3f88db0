package io.asyncfacade.remote;

import io.asyncfacade.remote.kit.*;
import org.junit.jupiter.api.Test;

class SmokeTest {
    @Test
    void smoke() throws Exception {
        long t0 = System.nanoTime();
        try (ProcessPool pool = ProcessPool.of(2, WorkSetup.class).open()) {
            Work work = new WorkRemote(pool);
            System.err.println(work.echo("hi") + " after " + (System.nanoTime() - t0) / 1000000);
            for (int r = 0; r < 10; r++) {
            long t = System.nanoTime();
            for (int i = 0; i < 5000; i++) work.length(new byte[8]);
            System.err.println((System.nanoTime() - t) / 5000 / 1000.0 + " us");
            }
            try { work.fail("checked"); } catch (Exception e) { e.printStackTrace(); }
            try { work.fail("own"); } catch (Exception e) { e.printStackTrace(); }
            for (String how : new String[] {"exit", "halt", "kill", "abort"})
            try { work.crash(how); } catch (Exception e) { e.printStackTrace(); }
            try { work.unusual(); } catch (Exception e) { e.printStackTrace(); }
            t0 = System.nanoTime();
        }
            System.err.println("close " + (System.nanoTime() - t0) / 1000000);
    }
}
