/**
 * A live view of executors, for a developer at a browser. Start with
 * {@link io.asyncfacade.console.FacadeConsole#serve FacadeConsole.serve}.
 */
@NullMarked
package io.asyncfacade.console;

import org.jspecify.annotations.NullMarked;
