/** The sentences of the answer: patterns of ICU MessageFormat in Russian and English, with the right plurals. */
@NullMarked
package io.reglament.finding.text;

import org.jspecify.annotations.NullMarked;
