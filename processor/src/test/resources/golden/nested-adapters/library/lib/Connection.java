package lib;

import java.util.List;
import java.util.concurrent.CompletionStage;

public interface Connection extends AutoCloseable {
    PreparedStatement prepare(String sql);

    CompletionStage<PreparedStatement> prepareLater(String sql);

    List<PreparedStatement> all();

    Rows<String> names();

    Connection self();

    @Override
    void close();
}
