/** The samples in the Javadoc of the runtime: each piece of one is here, compiled; JavadocSamplesTest runs them. */
package io.asyncfacade.pages.javadoc;
