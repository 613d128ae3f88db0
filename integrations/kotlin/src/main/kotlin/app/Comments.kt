package app

import io.asyncfacade.AsyncFacade
import java.io.IOException
import java.util.concurrent.CountDownLatch

data class Comment(val id: Int, val text: String?)

/** A blocking client. */
@AsyncFacade
interface Comments {
    @Throws(IOException::class)
    fun fetch(id: Int): Comment

    fun find(text: String, limit: Int = 10): List<Comment>

    fun first(text: String): Comment?
}

class SlowComments : Comments {
    val started = CountDownLatch(1)
    val interrupted = CountDownLatch(1)

    override fun fetch(id: Int): Comment {
        if (id < 0) throw IOException("no comment $id")
        if (id == 0) {
            started.countDown()
            try {
                CountDownLatch(1).await()
            } catch (stopped: InterruptedException) {
                interrupted.countDown()
                throw stopped
            }
        }
        return Comment(id, "text $id")
    }

    override fun find(text: String, limit: Int) = List(limit) { Comment(it, text) }

    override fun first(text: String): Comment? = null
}
