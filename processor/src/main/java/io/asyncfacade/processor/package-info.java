/**
 * The annotation processor: three rooms, no arrow back.
 *
 * <pre>
 *  TypeElement --- reader ---&gt; model --- writer ---&gt; JavaFile
 *                    \--&gt; problem ---&gt; Messager
 * </pre>
 *
 * <p>Start at {@link io.asyncfacade.processor.AsyncFacadeProcessor}, which knows rounds and nothing else. The reader
 * judges the declaration and turns it into plain records without compiler types. The writer prints these records and
 * asks nothing. Each problem is printed once, at its place, with an id and a way out.
 */
@NullMarked
package io.asyncfacade.processor;

import org.jspecify.annotations.NullMarked;
