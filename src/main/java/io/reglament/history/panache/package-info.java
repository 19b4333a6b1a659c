/** The record as rows that are read and never written here. */
@NullMarked
package io.reglament.history.panache;

import org.jspecify.annotations.NullMarked;
