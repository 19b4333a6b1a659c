/** Tables and their changes in Russian and English words, made of the cells so that words and numbers cannot disagree. */
@NullMarked
package io.reglament.regulation.words;

import org.jspecify.annotations.NullMarked;
