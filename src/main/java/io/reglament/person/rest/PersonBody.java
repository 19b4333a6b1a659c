package io.reglament.person.rest;

import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import org.jspecify.annotations.Nullable;

/** What is said of a person. */
public record PersonBody(
        @Required String name,
        @Nullable String unit,
        @Nullable String role,
        @Nullable String account) {
    static final BodyReader<PersonBody> BODY = new BodyReader<>(PersonBody.class);
}
