package io.reglament.regulation.release.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.regulation.draft.Submission;
import io.reglament.regulation.release.desk.ReleaseRefusal;
import io.reglament.regulation.release.rest.ReleaseView.GateView;
import io.reglament.regulation.rest.ImportProblems;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The refusals of a release: who may do what instead. */
final class ReleaseProblems {
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    private ReleaseProblems() {}

    /**
     * Does a step.
     *
     * @param about the version that it is about
     */
    static void told(Submission about, Runnable step) {
        told(about.version(), about.effectiveFrom(), step);
    }

    /**
     * Does a step.
     *
     * @param version name of the version that it is about
     * @param effectiveFrom first instant at which that one would bind
     */
    static void told(String version, OffsetDateTime effectiveFrom, Runnable step) {
        try {
            step.run();
        } catch (ReleaseRefusal refusal) {
            throw of(refusal, version, effectiveFrom);
        }
    }

    private static HttpProblem of(ReleaseRefusal refusal, String version, OffsetDateTime effectiveFrom) {
        if (refusal instanceof ReleaseRefusal.GatesClosed closed) {
            return problem("release-gates", CONFLICT, "Something is missing before the draft can be law.")
                    .with("gates", closed.closed().stream().map(GateView::of).toList())
                    .build();
        }
        if (refusal instanceof ReleaseRefusal.OwnChange own) {
            Instant until = own.pilotUntil();
            return problem(
                            "four-eyes",
                            FORBIDDEN,
                            "Nobody approves his own change: %s wrote or submitted it.%s"
                                    .formatted(
                                            String.join(
                                                    ", ",
                                                    own.authors().stream()
                                                            .sorted()
                                                            .toList()),
                                            until == null
                                                    ? ""
                                                    : " In the pilot, until %s, \"alone\": true releases it all the same."
                                                            .formatted(until)))
                    .build();
        }
        if (refusal instanceof ReleaseRefusal.NotTaken taken) {
            return ImportProblems.of(taken.why(), version, effectiveFrom);
        }
        if (refusal instanceof ReleaseRefusal.NotWithdrawn kept) {
            return problem("version-in-use", CONFLICT, "Version %s: %s.".formatted(version, kept.why()))
                    .build();
        }
        return problem("release-not-now", CONFLICT, String.valueOf(refusal.getMessage()))
                .build();
    }

    private static HttpProblem.Builder problem(String type, int status, String detail) {
        return HttpProblem.builder()
                .withType(URI.create("urn:reglament:problem:" + type))
                .withTitle("The release is as it was")
                .withStatus(status)
                .withDetail(detail);
    }
}
