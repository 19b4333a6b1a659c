package io.reglament.decision;

/** The request pins a version that there is not. */
public final class UnknownVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String version;

    public UnknownVersion(String version) {
        super("There is no version " + version);
        this.version = version;
    }

    public String version() {
        return version;
    }
}
