package io.reglament.decision.desk;

import io.reglament.ledger.Outcome;

/** Why the desk did not decide, or cannot say that it recorded: typed, so that each transport says it in its own way. */
public abstract sealed class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Refusal(String message) {
        super(message, null, false, false);
    }

    /** This attempt recorded nothing; an earlier one with the same requestId may have been recorded unheard (decided 54). */
    public static final class NotRecorded extends Refusal {
        private static final long serialVersionUID = 1L;

        private final Outcome.Why why;

        public NotRecorded(Outcome.Why why) {
            super("Not recorded: " + why);
            this.why = why;
        }

        public Outcome.Why why() {
            return why;
        }
    }

    /** Another request of this client has this requestId. */
    public static final class RequestIdTaken extends Refusal {
        private static final long serialVersionUID = 1L;

        private final String requestId;

        RequestIdTaken(String requestId) {
            super("Taken: " + requestId);
            this.requestId = requestId;
        }

        public String requestId() {
            return requestId;
        }
    }

    /** The database did not confirm in time; asking again with the same requestId tells. */
    public static final class OutcomeUnknown extends Refusal {
        private static final long serialVersionUID = 1L;

        private final String requestId;

        OutcomeUnknown(String requestId) {
            super("Unknown: " + requestId);
            this.requestId = requestId;
        }

        public String requestId() {
            return requestId;
        }
    }

    /** A decision cannot be made again, because what it was made by is not loaded with the same content; the message says what. */
    public static final class OtherLaw extends Refusal {
        private static final long serialVersionUID = 1L;

        OtherLaw(String what) {
            super(what);
        }
    }
}
