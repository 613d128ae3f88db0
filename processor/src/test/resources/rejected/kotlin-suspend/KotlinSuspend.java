package app;

import io.asyncfacade.AsyncFacade;
import kotlin.coroutines.Continuation;

class KotlinSuspend {
    // warning: AF105: The adapter of app.KotlinSuspend.Api lacks suspending(String, Continuation): it is a suspending
    //   function of Kotlin, which does not block. Call it from a coroutine, and leave it out with
    //   @AsyncFacade.Skip. Silence: @SuppressWarnings("AF105").
    @AsyncFacade
    interface Api {
        Object suspending(String s, Continuation<? super String> continuation);

        String blocking();

        /** Only what returns Object can be a suspending function; this is how interceptors look. */
        <T> Continuation<T> intercept(Continuation<T> continuation);

        void release(Continuation<?> continuation);

        <T, C extends Continuation<T>> Object resume(C continuation);

        <T> T await(Continuation<? super T> continuation);
    }

    void use(KotlinSuspend_ApiAsync api) {
        api.blocking();
        api.release(null);
        api.intercept(null);
        api.resume(null);
        api.await(null);
    }
}
