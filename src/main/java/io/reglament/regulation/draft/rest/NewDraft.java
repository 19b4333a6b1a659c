package io.reglament.regulation.draft.rest;

import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import io.reglament.regulation.draft.Draft;
import org.jspecify.annotations.Nullable;

/**
 * A draft as somebody begins it; the kind is DRAFT unless said, and PROPOSAL where an employee begins it.
 *
 * @param branch the branch whose deals it is for; absent for those of all
 */
public record NewDraft(
        @Required String name,
        @Required String baseVersion,
        Draft.@Nullable Kind kind,
        @Nullable String branch) {
    static final BodyReader<NewDraft> BODY = new BodyReader<>(NewDraft.class);
}
