/** What holds for every deal, tried on many that chance made. */
@NullMarked
package io.reglament.laws;

import org.jspecify.annotations.NullMarked;
