/** Makes documents for whoever asks, and archives those of versions. */
@NullMarked
package io.reglament.regulation.document.desk;

import org.jspecify.annotations.NullMarked;
