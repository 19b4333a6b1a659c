package io.reglament.calendar.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On what a change is made: the version that If-Match names, or that there is none yet (RFC 9110, 13.1). */
record Condition(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
    private static final int CONDITION_REQUIRED = 428;

    /**
     * Refuses a change that is not meant for this version; zero is something new, for which no condition is needed.
     *
     * @throws HttpProblem 412 where the condition does not hold, 428 where a version would be replaced unseen
     */
    void expect(int version) {
        if (ifNoneMatch != null && version > 0 && matches(ifNoneMatch, version)) {
            throw stale();
        }
        if (ifMatch == null && version > 0) {
            throw HttpProblem.builder().withStatus(CONDITION_REQUIRED).build();
        }
        if (ifMatch != null && (version == 0 || !matches(ifMatch, version))) {
            throw stale();
        }
    }

    static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    static HttpProblem stale() {
        return HttpProblem.builder()
                .withStatus(Response.Status.PRECONDITION_FAILED)
                .build();
    }

    /** Strong comparison with each of the listed tags; an asterisk stands for any. */
    private static boolean matches(String condition, int version) {
        String tag = "\"" + version + "\"";
        return condition.strip().equals("*")
                || List.of(condition.split(",")).stream()
                        .anyMatch(each -> each.strip().equals(tag));
    }
}
