/** Drafts over HTTP. */
@NullMarked
package io.reglament.regulation.draft.rest;

import org.jspecify.annotations.NullMarked;
