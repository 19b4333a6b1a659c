/** The facts of a deal put in order under one version, and what every family asks of them: who, when, under which norm. */
@NullMarked
package io.reglament.evaluation.timeline;

import org.jspecify.annotations.NullMarked;
