/** How a draft becomes law: gates, review by somebody else, and the life of the version after it. */
@NullMarked
package io.reglament.regulation.release;

import org.jspecify.annotations.NullMarked;
