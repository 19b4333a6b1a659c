package io.reglament.regulation.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.regulation.bundle.Bundles.Import;
import java.net.URI;
import java.time.OffsetDateTime;

/** Why the law does not take a version. */
public final class ImportProblems {
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private ImportProblems() {}

    /**
     * The problem of an import that was refused.
     *
     * @throws IllegalArgumentException when it was not
     */
    public static HttpProblem of(Import outcome, String version, OffsetDateTime effectiveFrom) {
        return switch (outcome) {
            case WITHDRAWN -> refused(CONFLICT, "version-taken", "Version %s was withdrawn.".formatted(version));
            case OTHER_CODE -> refused(UNPROCESSABLE, "other-code", "The bundle is of another regulation.");
            case OTHER_CONTENT ->
                refused(CONFLICT, "version-taken", "Version %s is here with another content.".formatted(version));
            case EFFECTIVE_WITH_ANOTHER ->
                refused(CONFLICT, "effective-with-another", "Another version takes effect at the same instant.");
            case WOULD_CHANGE_DECISIONS ->
                refused(
                        CONFLICT,
                        "would-change-decisions",
                        "A decision is recorded that looked at %s or later; the version would change its norms."
                                .formatted(effectiveFrom));
            case NO_SUCH_BASE ->
                refused(
                        UNPROCESSABLE,
                        "no-such-base",
                        "The version that %s lies over is not here with the content that it names.".formatted(version));
            case BASE_NOT_IN_FORCE ->
                refused(
                        CONFLICT,
                        "base-not-in-force",
                        "The version that %s lies over is not in force at %s.".formatted(version, effectiveFrom));
            case IMPORTED, ALREADY_HERE -> throw new IllegalArgumentException(outcome + " is no refusal");
        };
    }

    private static HttpProblem refused(int status, String type, String detail) {
        return HttpProblem.builder()
                .withType(URI.create("urn:reglament:problem:" + type))
                .withTitle("The version is not taken in")
                .withStatus(status)
                .withDetail(detail)
                .build();
    }
}
