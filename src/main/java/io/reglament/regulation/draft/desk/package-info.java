/** Works on drafts whoever asks: no transport, no database. */
@NullMarked
package io.reglament.regulation.draft.desk;

import org.jspecify.annotations.NullMarked;
