/** What the families of papers share: who answers at an instant, what was permitted, what a reference names, how far a document has come. */
@NullMarked
package io.reglament.evaluation.papers;

import org.jspecify.annotations.NullMarked;
