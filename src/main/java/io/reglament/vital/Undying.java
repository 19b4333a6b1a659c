package io.reglament.vital;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Work that may fail and be done again: whatever it throws is logged, and its thread goes on. */
public final class Undying {
    private static final Logger LOG = System.getLogger(Undying.class.getName());

    private Undying() {}

    /** Something that a thread does over and over. */
    @FunctionalInterface
    public interface Turn {
        void take() throws Exception;
    }

    /** Whether it was done without a failure; an interrupt breaks it off, and does not outlast it. */
    public static boolean attempt(String name, Turn turn) {
        try {
            turn.take();
            return true;
        } catch (InterruptedException knownToLookUp) {
            return false;
        } catch (Throwable failure) {
            tell(name, failure);
            return false;
        }
    }

    /** As far as there is memory for it. */
    private static void tell(String name, Throwable failure) {
        try {
            LOG.log(Level.ERROR, "Thread " + name + " goes on after a failure", failure);
        } catch (Throwable again) {
            // There may be no memory even for a line of the log.
        }
    }
}
