/** What the database keeps of releases beside the steps of drafts. */
@NullMarked
package io.reglament.regulation.release.panache;

import org.jspecify.annotations.NullMarked;
