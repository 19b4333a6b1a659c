/** Drafts and their revisions in the database; rows are only ever added. */
@NullMarked
package io.reglament.regulation.draft.panache;

import org.jspecify.annotations.NullMarked;
