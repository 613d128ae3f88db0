/**
 * Reads a declaration, judges it, and makes the model.
 *
 * <p>Start at {@link io.asyncfacade.processor.reader.FacadeReader}. It gets a
 * {@link io.asyncfacade.processor.reader.Holder} (the annotation as a value), finds the methods with
 * {@link io.asyncfacade.processor.reader.Members}, and each type in a signature goes through
 * {@link io.asyncfacade.processor.reader.TypeNames}, which substitutes type arguments on the way.
 *
 * <p>Compilers differ in {@code getAllMembers} and {@code asMemberOf}, so neither is used: the walk over supertypes and
 * the substitution are our own.
 */
@NullMarked
package io.asyncfacade.processor.reader;

import org.jspecify.annotations.NullMarked;
