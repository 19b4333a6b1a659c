/** The API's description: schemas made from the very records that are read and written, so that the two cannot differ. */
@NullMarked
package io.reglament.web.openapi;

import org.jspecify.annotations.NullMarked;
