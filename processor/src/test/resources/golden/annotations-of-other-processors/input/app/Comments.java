package app;

import io.asyncfacade.AsyncFacade;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** A stub as kapt makes it of a Kotlin interface, and annotations upon which Lombok and validation act. */
@AsyncFacade
public abstract interface Comments {
    @Nullable()
    public abstract String find(@NotNull() String id, @Nullable() Integer version);

    @NotNull()
    public abstract List<String> all(@NotNull() String... ids);

    @Nullable()
    public abstract String[] parts(@NotNull() int[] places);

    /** That the stage is there says nothing of its value. */
    @NotNull()
    public abstract CompletionStage<String> later();

    @AsyncFacade.Sync
    @Nullable()
    public abstract String name();

    public abstract int count(int from);

    void rename(@lombok.NonNull String name, List<@NotBlank String> tags, @Valid Comments other);

    @lombok.NonNull
    String author();
}
