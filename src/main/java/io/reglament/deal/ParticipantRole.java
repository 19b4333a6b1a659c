package io.reglament.deal;

/** The part that a manager had in a deal. */
public enum ParticipantRole {
    FIRST_CONTACT,
    PARTICIPANT,
    CLOSER
}
