package io.reglament.evaluation.timeline;

import io.reglament.finding.Deadline;

/** A segment with the deadline of its first contact, where the norm says when it goes to somebody else (R-FC-05). */
public record MissedFirstContact(Segment segment, Deadline deadline) {}
