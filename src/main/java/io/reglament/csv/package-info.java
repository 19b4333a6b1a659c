/** Text files with a cell between separators, as spreadsheets write and open them. */
@NullMarked
package io.reglament.csv;

import org.jspecify.annotations.NullMarked;
