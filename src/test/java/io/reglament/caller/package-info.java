/** One caller against all: what floods, stalls, lingers or reads nothing, over a bare socket. */
@NullMarked
package io.reglament.caller;

import org.jspecify.annotations.NullMarked;
