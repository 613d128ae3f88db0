package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface Lazy {
    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m0() (MongoIterable) does
    //   more of it when it is used. Let the delegate return a value that is complete (a list instead of a stream), or
    //   wrap the result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    com.mongodb.client.MongoIterable<String> m0();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m1() (SdkIterable) does
    //   more of it when it is used. Let the delegate return a value that is complete (a list instead of a stream), or
    //   wrap the result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    software.amazon.awssdk.core.pagination.sync.SdkIterable<String> m1();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m2() (Call) does more of it
    //   when it is used. Let the delegate return a value that is complete (a list instead of a stream), or wrap the
    //   result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    retrofit2.Call<String> m2();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m3() (Call) does more of it
    //   when it is used. Let the delegate return a value that is complete (a list instead of a stream), or wrap the
    //   result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    okhttp3.Call m3();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m4() (Sequence) does more
    //   of it when it is used. Let the delegate return a value that is complete (a list instead of a stream), or wrap
    //   the result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    kotlin.sequences.Sequence<String> m4();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m5() (Flow) does more of it
    //   when it is used. Let the delegate return a value that is complete (a list instead of a stream), or wrap the
    //   result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    kotlinx.coroutines.flow.Flow<String> m5();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m6() (Publisher) does more
    //   of it when it is used. Let the delegate return a value that is complete (a list instead of a stream), or wrap
    //   the result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    org.reactivestreams.Publisher<String> m6();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m7() (Uni) does more of it
    //   when it is used. Let the delegate return a value that is complete (a list instead of a stream), or wrap the
    //   result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    io.smallrye.mutiny.Uni<String> m7();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m8() (CompletableSource)
    //   does more of it when it is used. Let the delegate return a value that is complete (a list instead of a
    //   stream), or wrap the result too: @AsyncFacade(of = {...}, nested = true). Silence:
    //   @SuppressWarnings("AF110").
    io.reactivex.rxjava3.core.CompletableSource m8();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m9() (MaybeSource) does
    //   more of it when it is used. Let the delegate return a value that is complete (a list instead of a stream), or
    //   wrap the result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    io.reactivex.rxjava3.core.MaybeSource<String> m9();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m10() (ObservableSource)
    //   does more of it when it is used. Let the delegate return a value that is complete (a list instead of a
    //   stream), or wrap the result too: @AsyncFacade(of = {...}, nested = true). Silence:
    //   @SuppressWarnings("AF110").
    io.reactivex.rxjava3.core.ObservableSource<String> m10();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m11() (SingleSource) does
    //   more of it when it is used. Let the delegate return a value that is complete (a list instead of a stream), or
    //   wrap the result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    io.reactivex.rxjava3.core.SingleSource<String> m11();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m12() (Mono) does more of
    //   it when it is used. Let the delegate return a value that is complete (a list instead of a stream), or wrap
    //   the result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    reactor.core.publisher.Mono<String> m12();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m13() (Publisher) does more
    //   of it when it is used. Let the delegate return a value that is complete (a list instead of a stream), or wrap
    //   the result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    java.util.concurrent.Flow.Publisher<String> m13();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m14() (DirectoryStream)
    //   does more of it when it is used. Let the delegate return a value that is complete (a list instead of a
    //   stream), or wrap the result too: @AsyncFacade(of = {...}, nested = true). Silence:
    //   @SuppressWarnings("AF110").
    java.nio.file.DirectoryStream<String> m14();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m15() (Supplier) does more
    //   of it when it is used. Let the delegate return a value that is complete (a list instead of a stream), or wrap
    //   the result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    java.util.function.Supplier<String> m15();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m16() (Callable) does more
    //   of it when it is used. Let the delegate return a value that is complete (a list instead of a stream), or wrap
    //   the result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    java.util.concurrent.Callable<String> m16();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m17() (Enumeration) does
    //   more of it when it is used. Let the delegate return a value that is complete (a list instead of a stream), or
    //   wrap the result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    java.util.Enumeration<String> m17();

    // warning: AF110: The future is ready before the work is done: the result of app.Lazy.m18() (Spliterator) does
    //   more of it when it is used. Let the delegate return a value that is complete (a list instead of a stream), or
    //   wrap the result too: @AsyncFacade(of = {...}, nested = true). Silence: @SuppressWarnings("AF110").
    java.util.Spliterator<String> m18();

    Iterable<String> known();
}
