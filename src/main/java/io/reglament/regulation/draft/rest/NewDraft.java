package io.reglament.regulation.draft.rest;

import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import io.reglament.regulation.draft.Draft;
import org.jspecify.annotations.Nullable;

/** A draft as somebody begins it; the kind is DRAFT unless said, and PROPOSAL where an employee begins it. */
public record NewDraft(@Required String name, @Required String baseVersion, Draft.@Nullable Kind kind) {
    static final BodyReader<NewDraft> BODY = new BodyReader<>(NewDraft.class);
}
