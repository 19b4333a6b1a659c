/** Bearer keys on requests, and the administration of keys. */
@NullMarked
package io.reglament.access.rest;

import org.jspecify.annotations.NullMarked;
