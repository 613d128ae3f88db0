package one;

import io.asyncfacade.AsyncFacade;
import java.util.stream.Stream;

@AsyncFacade
public interface Api {
    @AsyncFacade.Sync
    @AsyncFacade.Skip
    // error: AF009: A method has at most one way to be called: one.Api.both() says both @AsyncFacade.Skip and
    //   @AsyncFacade.Sync. Remove one of them.
    void both();

    // error at 21: AF008: The value of @AsyncFacade.On is the name of a constructor parameter: "no identifier" on
    //   one.Api.on() cannot be one. Write a Java identifier other than delegate and executor.
    @AsyncFacade.On("no identifier")
    void on();

    // warning: AF110: The future is ready before the work is done: the result of one.Api.lines() (Stream) does more
    //   of it when it is used. Let the delegate return a value that is complete (a list instead of a stream), or wrap
    //   the result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    Stream<String> lines();

    // warning: AF110: The future is ready before the work is done: the result of one.Api.lines(int) (Stream) does more
    //   of it when it is used. Let the delegate return a value that is complete (a list instead of a stream), or wrap
    //   the result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    Stream<String> lines(int count);
}
