package io.reglament.hostile;

/** A class that nobody has a reason to load: when it is initialised, a text was run. */
public final class Touched {
    static {
        System.setProperty("reglament.test.touched", "true");
    }

    private Touched() {}

    /** What a text that is run would call. */
    public static String now() {
        return "touched";
    }
}
