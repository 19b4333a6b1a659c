package io.reglament.evaluation.contacts;

import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.People;

/** A manual record that came too late to be believed, and would change a deadline if the head believed it (R-FACT-04). */
public record LateRecord(NormalisedContact contact, People.Addressee head) {}
