/** The code of docs/other-jvms.md. */
package io.asyncfacade.pages.otherjvms;
