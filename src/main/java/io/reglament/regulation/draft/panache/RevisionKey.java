package io.reglament.regulation.draft.panache;

import java.io.Serializable;

/** A revision's number within its draft. */
record RevisionKey(Long draft, int revision) implements Serializable {}
