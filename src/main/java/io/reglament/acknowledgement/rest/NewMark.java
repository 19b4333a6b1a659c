package io.reglament.acknowledgement.rest;

import io.reglament.acknowledgement.Acknowledgements.Mark;
import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;

/** That one has read a version, or signs it. */
public record NewMark(@Required String version, @Required Mark mark) {
    static final BodyReader<NewMark> BODY = new BodyReader<>(NewMark.class);
}
