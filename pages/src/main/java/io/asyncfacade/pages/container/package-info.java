/** The component of README.md. */
package io.asyncfacade.pages.container;
