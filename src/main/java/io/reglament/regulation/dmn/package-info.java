/** DMN as the exchange form of a table: the one gate through which a file becomes a table. */
@NullMarked
package io.reglament.regulation.dmn;

import org.jspecify.annotations.NullMarked;
