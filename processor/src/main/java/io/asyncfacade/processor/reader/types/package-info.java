/**
 * What types mean: who inherits what, what a type variable stands for, and how a type is written in an adapter.
 *
 * <p>Start at {@link io.asyncfacade.processor.reader.types.Members}, the methods of a type with the
 * {@link io.asyncfacade.processor.reader.types.Scope} of each, and at
 * {@link io.asyncfacade.processor.reader.types.TypeNames}, through which each type of a signature goes. Nothing here
 * knows of holders, settings or problems: the reader around it judges, this room answers.
 *
 * <p>Compilers differ in {@code getAllMembers} and {@code asMemberOf}, so neither is used: the walk over supertypes and
 * the substitution are our own.
 */
@NullMarked
package io.asyncfacade.processor.reader.types;

import org.jspecify.annotations.NullMarked;
