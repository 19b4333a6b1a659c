/** Facts and one version of the regulation in, findings out: deadlines, violations, actions, commission. */
@NullMarked
package io.reglament.evaluation;

import org.jspecify.annotations.NullMarked;
