/**
 * Prints the model, and asks nothing. Start at {@link io.asyncfacade.processor.writer.FacadeWriter}: reading it from
 * top to bottom is reading the generated class from top to bottom.
 */
@NullMarked
package io.asyncfacade.processor.writer;

import org.jspecify.annotations.NullMarked;
