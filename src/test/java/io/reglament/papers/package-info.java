/** The families stages, documents, orders, claims, handover and development, through the whole decision of a deal. */
@NullMarked
package io.reglament.papers;

import org.jspecify.annotations.NullMarked;
