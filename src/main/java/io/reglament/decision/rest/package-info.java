/** Deciding over HTTP: facts in, recorded answer out. */
@NullMarked
package io.reglament.decision.rest;

import org.jspecify.annotations.NullMarked;
