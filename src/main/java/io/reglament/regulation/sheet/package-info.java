/** A table as a sheet of texts that people read and type in Russian or English, whatever file it is carried in. */
@NullMarked
package io.reglament.regulation.sheet;

import org.jspecify.annotations.NullMarked;
