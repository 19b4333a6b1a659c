@NullMarked
package io.reglament.deployment;

import org.jspecify.annotations.NullMarked;
