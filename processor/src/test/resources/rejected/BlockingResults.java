package app;

import io.asyncfacade.AsyncFacade;
import java.io.InputStream;
import java.util.Iterator;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@AsyncFacade
interface BlockingResults {
    // warning at 20: AF110: The future is ready before the work is done: the result of app.BlockingResults.stream()
    //   (Stream) does more of it when it is used. Let the delegate return a value that is complete (a list instead of
    //   a stream), or wrap the result too: @AsyncFacade(of = {...}, nested = true). Silence:
    //   @SuppressWarnings("AF110").
    Stream<String> stream();

    // warning: AF110: The future is ready before the work is done: the result of app.BlockingResults.ints()
    //   (IntStream) does more of it when it is used. Let the delegate return a value that is complete (a list instead
    //   of a stream), or wrap the result too: @AsyncFacade(of = {...}, nested = true). Silence:
    //   @SuppressWarnings("AF110").
    IntStream ints();

    // warning: AF110: The future is ready before the work is done: the result of app.BlockingResults.iterator()
    //   (Iterator) does more of it when it is used. Let the delegate return a value that is complete (a list instead
    //   of a stream), or wrap the result too: @AsyncFacade(of = {...}, nested = true). Silence:
    //   @SuppressWarnings("AF110").
    Iterator<String> iterator();

    // warning: AF110: The future is ready before the work is done: the result of app.BlockingResults.stage()
    //   (InputStream) does more of it when it is used. Let the delegate return a value that is complete (a list
    //   instead of a stream), or wrap the result too: @AsyncFacade(of = {...}, nested = true). Silence:
    //   @SuppressWarnings("AF110").
    CompletionStage<InputStream> stage();

    // warning: AF111: A future of a future: the result of app.BlockingResults.future() (Future) cannot be flattened,
    //   for want of a completion callback. Return a CompletionStage, or the value itself. Silence:
    //   @SuppressWarnings("AF111").
    Future<String> future();

    // warning: AF111: A future of a future: the result of app.BlockingResults.task() (FutureTask) cannot be
    //   flattened, for want of a completion callback. Return a CompletionStage, or the value itself. Silence:
    //   @SuppressWarnings("AF111").
    FutureTask<String> task();

    @SuppressWarnings("AF110")
    Stream<String> known();

    @SuppressWarnings({"unused", "AF111"})
    Future<String> knownFuture();

    @AsyncFacade.Sync
    Stream<String> sync();

    @AsyncFacade.Skip
    Stream<String> skipped();

    Iterable<String> iterable();

    @SuppressWarnings("AF110")
    @AsyncFacade
    interface All {
        Stream<String> known();
    }

    @SuppressWarnings("AF110")
    @AsyncFacade(of = Other.class)
    interface Holder {}

    interface Other {
        Stream<String> known();
    }

    @AsyncFacade(of = Other.class, name = "Configured*")
    interface Configured {
        @SuppressWarnings("AF110")
        Stream<String> known();
    }
}
