/** Reading and signing by the API, and who has not yet. */
@NullMarked
package io.reglament.acknowledgement.rest;

import org.jspecify.annotations.NullMarked;
