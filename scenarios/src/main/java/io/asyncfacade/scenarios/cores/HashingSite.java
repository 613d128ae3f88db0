package io.asyncfacade.scenarios.cores;

import io.asyncfacade.example.Comment;
import io.asyncfacade.example.CommentClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Hashes with PBKDF2, and reads through a blocking client. */
final class HashingSite implements Site {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int BITS = 256;

    private final CommentClient comments;
    private final byte[] salt;
    private final int iterations;

    /**
     * Makes a site.
     *
     * @param salt in earnest one for each user
     */
    HashingSite(CommentClient comments, String salt, int iterations) {
        this.comments = comments;
        this.salt = salt.getBytes(StandardCharsets.UTF_8);
        this.iterations = iterations;
    }

    @Override
    public Comment comment(int id) throws IOException, InterruptedException {
        return comments.fetch(id);
    }

    @Override
    public String hash(String password) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, BITS);
        try {
            byte[] hash =
                    SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
        }
    }
}
