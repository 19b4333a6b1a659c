/** Whether what was recorded would be found by this build too: deal by deal, and what falls is taken back on a person's word. */
@NullMarked
package io.reglament.reevaluation.desk;

import org.jspecify.annotations.NullMarked;
