@NullMarked
package io.reglament.docs;

import org.jspecify.annotations.NullMarked;
