package io.asyncfacade.remote;

import io.asyncfacade.remote.kit.Work;
import io.asyncfacade.remote.kit.WorkRemote;
import io.asyncfacade.remote.kit.WorkSetup;
import io.asyncfacade.remote.kit.Worker;
import java.time.Duration;

/** A program with a pool, which ends in the way that its argument says. */
final class Parent {

    private Parent() {}

    public static void main(String[] args) throws Exception {
        ProcessPool pool = ProcessPool.of(2, WorkSetup.class)
                .killAfter(Duration.ofSeconds(2))
                .jvmOptions("-D" + Worker.PORT + "=" + System.getProperty(Worker.PORT))
                .open();
        Work work = new WorkRemote(pool);
        if (args[0].equals("return")) {
            System.out.println(work.leak(0));
            return;
        }
        work.meet("child");
    }
}
