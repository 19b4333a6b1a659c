package io.reglament.deal;

/** A company or a private person. */
public enum ClientType {
    COMPANY,
    PERSON
}
