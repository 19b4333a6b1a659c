package io.reglament.regulation.release.rest;

import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import org.jspecify.annotations.Nullable;

/**
 * That what is in review shall be law.
 *
 * @param contentHash of what the approver has seen
 * @param alone whether he approves what he wrote himself, as in the pilot month he may
 */
public record ReleaseApproval(
        @Required String contentHash,
        @Nullable Boolean alone,
        @Nullable String reason) {
    static final BodyReader<ReleaseApproval> BODY = new BodyReader<>(ReleaseApproval.class);
}
