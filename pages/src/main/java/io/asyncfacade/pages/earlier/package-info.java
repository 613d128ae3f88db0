/**
 * Adapters of every kind, and a program that calls all of them. Their class files are kept with each release, and
 * {@code EarlierAdaptersTest} runs those of every release against the runtime of today.
 */
package io.asyncfacade.pages.earlier;
