/**
 * What can be wrong with a declaration, and the only way to say so. Start at
 * {@link io.asyncfacade.processor.problem.Problem}, the catalogue.
 */
@NullMarked
package io.asyncfacade.processor.problem;

import org.jspecify.annotations.NullMarked;
