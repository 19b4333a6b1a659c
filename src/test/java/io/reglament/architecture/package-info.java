/** The house rules that a machine can check. */
@NullMarked
package io.reglament.architecture;

import org.jspecify.annotations.NullMarked;
