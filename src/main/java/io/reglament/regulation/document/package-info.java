/** A version of the regulation, or a draft of one, as people read it from top to bottom, before it is HTML or docx. */
@NullMarked
package io.reglament.regulation.document;

import org.jspecify.annotations.NullMarked;
