/** What other libraries implement for AsyncFacade, found by {@link java.util.ServiceLoader}. */
@NullMarked
package io.asyncfacade.spi;

import org.jspecify.annotations.NullMarked;
