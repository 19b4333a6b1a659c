/**
 * A program of its own that asks the KIE DMN engine what it finds in tables: files and facts in, rows and values out. Only its {@code Engine}
 * knows that engine, whose libraries lie beside the service and never in its class path; the service starts it and believes it nothing.
 */
@NullMarked
package io.reglament.judge;

import org.jspecify.annotations.NullMarked;
