/** The first contact that each owner owes on each stage (T01). */
@NullMarked
package io.reglament.evaluation.firstcontact;

import org.jspecify.annotations.NullMarked;
