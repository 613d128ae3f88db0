/**
 * For tests of code that uses adapters: calls run when the test says so, and time passes when the test says so.
 *
 * <p>Start at {@link io.asyncfacade.testing.ManualExecutor}. It takes the place of the executor, in an adapter's
 * constructor or in {@link io.asyncfacade.ExecutorPolicy#using}; nothing else of the code under test changes.
 */
@NullMarked
package io.asyncfacade.testing;

import org.jspecify.annotations.NullMarked;
