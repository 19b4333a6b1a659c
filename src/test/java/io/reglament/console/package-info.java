@NullMarked
package io.reglament.console;

import org.jspecify.annotations.NullMarked;
