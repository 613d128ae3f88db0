package other;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public interface Api {
    @Nullable Hidden hidden();

    List<@Nullable Hidden> list();

    @Tag List<@Tag(Hidden.class) @Nullable String> annotationThatCannotBeRepeated();
}

interface Hidden {}
