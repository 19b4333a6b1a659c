package io.reglament.regulation.release.desk;

import io.reglament.regulation.bundle.Bundles.Import;
import io.reglament.regulation.bundle.Bundles.Withdrawing;
import io.reglament.regulation.release.Gate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a step towards the law is not taken; nothing was changed. */
public abstract sealed class ReleaseRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ReleaseRefusal(String why) {
        super(why, null, false, false);
    }

    /** Something is still missing. */
    public static final class GatesClosed extends ReleaseRefusal {
        private static final long serialVersionUID = 1L;

        private final transient List<Gate> closed;

        GatesClosed(List<Gate> closed) {
            super("gates");
            this.closed = List.copyOf(closed);
        }

        public List<Gate> closed() {
            return closed;
        }
    }

    /** Who wrote the change does not approve it. */
    public static final class OwnChange extends ReleaseRefusal {
        private static final long serialVersionUID = 1L;

        private final transient Set<String> authors;
        private final transient @Nullable Instant pilotUntil;

        OwnChange(Set<String> authors, @Nullable Instant pilotUntil) {
            super("own change");
            this.authors = Set.copyOf(authors);
            this.pilotUntil = pilotUntil;
        }

        public Set<String> authors() {
            return authors;
        }

        /** Until when he may, in the pilot; null once that is over. */
        public @Nullable Instant pilotUntil() {
            return pilotUntil;
        }
    }

    /** The draft is not as far as the step needs it, or is another one than its author saw. */
    public static final class NotNow extends ReleaseRefusal {
        private static final long serialVersionUID = 1L;

        NotNow(String why) {
            super(why);
        }
    }

    /** The law does not take the version. */
    public static final class NotTaken extends ReleaseRefusal {
        private static final long serialVersionUID = 1L;

        private final Import why;

        NotTaken(Import why) {
            super(why.name());
            this.why = why;
        }

        public Import why() {
            return why;
        }
    }

    /** The version is not taken back. */
    public static final class NotWithdrawn extends ReleaseRefusal {
        private static final long serialVersionUID = 1L;

        private final Withdrawing why;

        NotWithdrawn(Withdrawing why) {
            super(why.name());
            this.why = why;
        }

        public Withdrawing why() {
            return why;
        }
    }
}
