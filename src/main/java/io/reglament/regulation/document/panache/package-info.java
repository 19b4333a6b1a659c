/** The archive of documents in the database. */
@NullMarked
package io.reglament.regulation.document.panache;

import org.jspecify.annotations.NullMarked;
