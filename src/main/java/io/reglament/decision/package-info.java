/** The main job: decide one deal over all versions in question, record it, answer. */
@NullMarked
package io.reglament.decision;

import org.jspecify.annotations.NullMarked;
