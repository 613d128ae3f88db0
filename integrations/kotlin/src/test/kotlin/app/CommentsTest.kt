package app

import io.asyncfacade.ExecutorPolicy
import java.io.IOException
import java.time.Duration
import java.util.concurrent.TimeUnit
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.future.await
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
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
    fun `a timeout of a coroutine stops the call`() {
        assertThrows(TimeoutCancellationException::class.java) {
            runBlocking { withTimeout(100) { comments.fetch(0).awaitCall() } }
        }
        assertTrue(delegate.interrupted.await(10, TimeUnit.SECONDS))
    }

    @Test
    fun `the await of kotlinx leaves the call running`() {
        assertThrows(TimeoutCancellationException::class.java) {
            runBlocking { withTimeout(100) { comments.fetch(0).await() } }
        }
        delegate.started.await()
        assertEquals(1, executor.stats().running())
        assertEquals(1, delegate.interrupted.count)
        executor.close(Duration.ZERO)
        assertTrue(delegate.interrupted.await(10, TimeUnit.SECONDS))
    }
}
