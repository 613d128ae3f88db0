/** The types of a driver in docs/jdbc.md. */
package io.asyncfacade.pages.driver;
