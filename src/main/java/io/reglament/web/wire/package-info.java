/** Below HTTP: what its codec refuses is answered as everything else is, and who has sent all still gets his answer. */
@NullMarked
package io.reglament.web.wire;

import org.jspecify.annotations.NullMarked;
