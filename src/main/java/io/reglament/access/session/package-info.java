/** Persons who have signed in. */
@NullMarked
package io.reglament.access.session;

import org.jspecify.annotations.NullMarked;
