/** The record over HTTP, for those who look back. */
@NullMarked
package io.reglament.history.rest;

import org.jspecify.annotations.NullMarked;
