/** Has tables judged in the background, and says how they stand. */
@NullMarked
package io.reglament.regulation.judgement.desk;

import org.jspecify.annotations.NullMarked;
