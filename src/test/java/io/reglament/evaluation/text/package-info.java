@NullMarked
package io.reglament.evaluation.text;

import org.jspecify.annotations.NullMarked;
