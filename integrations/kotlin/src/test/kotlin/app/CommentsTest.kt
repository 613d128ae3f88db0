package app

import io.asyncfacade.ExecutorPolicy
import java.io.IOException
import java.time.Duration
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.future.asDeferred
import kotlinx.coroutines.future.await
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeoutOrNull
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class CommentsTest {
    private val executor = ExecutorPolicy.platformThreads(4).named("comments").open()
    private val delegate = SlowComments()
    private val comments = CommentsAsync(delegate, executor)

    @AfterEach
    fun close() = executor.close()

    @Test
    fun `many calls at once`() = runBlocking {
        val all = (1..20).map { async { comments.fetch(it).awaitCall() } }.awaitAll()
        assertEquals((1..20).map { Comment(it, "text $it") }, all)
        assertEquals(3, comments.find("x", 3).awaitCall().size)
        assertNull(comments.first("x").awaitCall())
    }

    @Test
    fun `the exception of the body arrives as itself`() {
        val failure = assertThrows(IOException::class.java) { runBlocking { comments.fetch(-1).awaitCall() } }
        assertEquals("no comment -1", failure.message)
    }

    @Test
    fun `cancelling a coroutine stops the call`() = runBlocking {
        val waiting = launch(Dispatchers.Default) { comments.fetch(0).awaitCall() }
        delegate.started.await()
        waiting.cancelAndJoin()
        delegate.interrupted.await()
    }

    @Test
    fun `with the await of kotlinx it leaves the call running`() = runBlocking {
        val waiting = launch(Dispatchers.Default) { comments.fetch(0).await() }
        delegate.started.await()
        waiting.cancelAndJoin()
        assertStillRuns()
        assertEquals(1, executor.stats().cancelled())
    }

    @Test
    fun `asDeferred leaves it running too`() = runBlocking {
        val waiting = comments.fetch(0).asDeferred()
        delegate.started.await()
        waiting.cancelAndJoin()
        assertStillRuns()
    }

    @Test
    fun `a timeout of kotlinx over await leaves it running`() = runBlocking {
        while (delegate.started.count > 0) { // on a busy machine the timeout may come before the body
            withTimeoutOrNull(50) { comments.fetch(0).await() }
        }
        assertStillRuns()
    }

    @Test
    fun `a timeout of kotlinx over awaitCall stops it`() = runBlocking {
        while (delegate.interrupted.count > 0) {
            withTimeoutOrNull(50) { comments.fetch(0).awaitCall() }
        }
    }

    private fun assertStillRuns() {
        assertEquals(1, delegate.interrupted.count)
        assertTrue(executor.stats().abandoned() > 0)
        executor.close(Duration.ZERO)
    }
}
