@NullMarked
package io.reglament.decision;

import org.jspecify.annotations.NullMarked;
