/** The regulation as a file of Word: headings to navigate by, what is repeated on every page, and links to clauses. */
@NullMarked
package io.reglament.regulation.document.docx;

import org.jspecify.annotations.NullMarked;
