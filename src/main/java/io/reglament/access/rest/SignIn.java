package io.reglament.access.rest;

import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;

/** Who signs in, and with which password. */
public record SignIn(@Required String account, @Required String password) {
    static final BodyReader<SignIn> BODY = new BodyReader<>(SignIn.class);

    /** A password stays out of logs. */
    @Override
    public String toString() {
        return account;
    }
}
