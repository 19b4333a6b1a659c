package io.reglament.decision;

/** The version of the API's contract, as {@code docs/contract-changelog.md} tells it: a CRM may be older or newer than the service. */
public final class AnswerContract {
    public static final String VERSION = "1.1";

    private AnswerContract() {}
}
