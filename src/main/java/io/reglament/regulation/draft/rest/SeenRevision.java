package io.reglament.regulation.draft.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The revision that the author of an edit had before him, as If-Match says it (RFC 9110, 13.1.1). */
final class SeenRevision {
    private static final Pattern TAG = Pattern.compile("\\s*\"([0-9]{1,9})\"\\s*");
    private static final int CONDITION_REQUIRED = 428;

    private SeenRevision() {}

    static EntityTag tag(int revision) {
        return new EntityTag(Integer.toString(revision));
    }

    /**
     * An older revision than the last is no fault: the edits are joined.
     *
     * @param last the newest revision of the draft
     * @throws HttpProblem 428 without the header, 412 when it names no revision of this draft
     */
    static int read(@Nullable String ifMatch, int last) {
        if (ifMatch == null) {
            throw HttpProblem.builder()
                    .withStatus(CONDITION_REQUIRED)
                    .withDetail("If-Match names the revision that you edited, as the ETag of the table said it.")
                    .build();
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches() || Integer.parseInt(tag.group(1)) > last) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.PRECONDITION_FAILED)
                    .withDetail("If-Match names no revision of this draft; its last one is \"" + last + "\".")
                    .build();
        }
        return Integer.parseInt(tag.group(1));
    }
}
