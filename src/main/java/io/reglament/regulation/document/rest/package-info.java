/** Documents over HTTP. */
@NullMarked
package io.reglament.regulation.document.rest;

import org.jspecify.annotations.NullMarked;
