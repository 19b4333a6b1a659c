@NullMarked
package io.reglament.access;

import org.jspecify.annotations.NullMarked;
