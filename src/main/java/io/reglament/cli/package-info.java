/** What is typed at a terminal: serving, and small clients of a running service. */
@NullMarked
package io.reglament.cli;

import org.jspecify.annotations.NullMarked;
