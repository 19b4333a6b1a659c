/** Watched deals over HTTP. */
@NullMarked
package io.reglament.watch.rest;

import org.jspecify.annotations.NullMarked;
