package io.asyncfacade.remote.sample;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Every kind of method that can travel. */
@AsyncFacade
@Portable(allow = {String.class, Integer.class, Comment.class})
public interface CommentClient extends CommentSource<Comment, String> {

    Comment fetch(int id) throws IOException, NoSuchCommentException;

    @Portable.Repeatable
    List<Comment> find(String text) throws IOException;

    List<Comment> find(String text, int limit) throws IOException;

    List<Comment> find(Comment.Mood[] moods) throws IOException;

    Comment comment(Comment comment);

    void print(String format, Object... args);

    int count();

    byte[] picture(int id, boolean large);

    Map<String, List<Comment>> byAuthor();

    @SuppressWarnings("unchecked")
    void store(List<Comment>... pages);

    default long longest() throws IOException {
        return find("").stream()
                .mapToLong(comment -> comment.text().length())
                .max()
                .orElse(0);
    }
}
