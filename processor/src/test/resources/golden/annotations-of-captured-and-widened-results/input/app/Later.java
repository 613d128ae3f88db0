package app;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What it completes with may be null, whatever the wildcard says. */
interface Later<T extends @Nullable Object> extends CompletionStage<@Nullable T> {}
