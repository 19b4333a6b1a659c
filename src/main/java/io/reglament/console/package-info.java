/** Serves the console, which people open in a browser: its page under every address of its own, and the files that the page asks for. */
@NullMarked
package io.reglament.console;

import org.jspecify.annotations.NullMarked;
