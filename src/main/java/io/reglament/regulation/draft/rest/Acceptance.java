package io.reglament.regulation.draft.rest;

import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;

/** Why a finding is right as it is. */
public record Acceptance(@Required String reason) {
    static final BodyReader<Acceptance> BODY = new BodyReader<>(Acceptance.class);
}
