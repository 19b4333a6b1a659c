/** The other engine as a process of its own. */
@NullMarked
package io.reglament.regulation.judgement.process;

import org.jspecify.annotations.NullMarked;
