/**
 * The code of the README and of the pages under {@code docs/}: what a page prints is here, compiled, and what it
 * claims is run by the tests. A class has the name of its page.
 */
package io.asyncfacade.pages;
