/**
 * What an adapter looks like, as plain records: names and strings, no compiler types. The reader makes them, the writer
 * prints them, and a test can write one by hand. Start at {@link io.asyncfacade.processor.model.FacadeModel}.
 */
@NullMarked
package io.asyncfacade.processor.model;

import org.jspecify.annotations.NullMarked;
