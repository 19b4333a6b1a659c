@NullMarked
package io.reglament.traces;

import org.jspecify.annotations.NullMarked;
