package app

import java.util.concurrent.CompletableFuture
import java.util.concurrent.CompletionException
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.suspendCancellableCoroutine

/** Waits for a call, and stops it when the coroutine is cancelled; the `await` of kotlinx does not interrupt. */
suspend fun <T> CompletableFuture<T>.awaitCall(): T = suspendCancellableCoroutine { waiting ->
    waiting.invokeOnCancellation { cancel(true) }
    whenComplete { value, failure ->
        if (failure == null) {
            waiting.resume(value)
        } else {
            waiting.resumeWithException((failure as? CompletionException)?.cause ?: failure)
        }
    }
}
