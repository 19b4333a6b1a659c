/** Deciding the record again over HTTP. */
@NullMarked
package io.reglament.reevaluation.rest;

import org.jspecify.annotations.NullMarked;
