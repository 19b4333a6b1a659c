/** What can be wrong with something that was sent: each fault with its place, and all of them at once. */
@NullMarked
package io.reglament.fault;

import org.jspecify.annotations.NullMarked;
