/** The directory as the API has it. */
@NullMarked
package io.reglament.person.rest;

import org.jspecify.annotations.NullMarked;
