/**
 * Reads a declaration, judges it, and makes the model.
 *
 * <p>Start at {@link io.asyncfacade.processor.reader.FacadeReader}. It gets a
 * {@link io.asyncfacade.processor.reader.Holder} (the annotation as a value), and asks {@code reader.types} for the
 * methods of each target and for the names of their types. What a method becomes is decided here.
 */
@NullMarked
package io.asyncfacade.processor.reader;

import org.jspecify.annotations.NullMarked;
