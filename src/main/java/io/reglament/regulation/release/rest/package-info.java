/** Review and release over HTTP. */
@NullMarked
package io.reglament.regulation.release.rest;

import org.jspecify.annotations.NullMarked;
