/** The regulation while it is written: rows as people send them, what an edit changed, and how the edits of two people become one. */
@NullMarked
package io.reglament.regulation.draft;

import org.jspecify.annotations.NullMarked;
