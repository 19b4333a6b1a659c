/** A version of a regulation as a bundle of files: its manifest {@code regulation.json} and its DMN tables, hashed and zipped. */
@NullMarked
package io.reglament.regulation.bundle;

import org.jspecify.annotations.NullMarked;
