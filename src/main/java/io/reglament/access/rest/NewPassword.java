package io.reglament.access.rest;

import io.reglament.access.PasswordRules;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import java.util.List;

/** A password in place of another one. */
public record NewPassword(
        @Required String oldPassword, @Required String newPassword) {
    static final BodyReader<NewPassword> BODY = new BodyReader<>(NewPassword.class);

    /** @throws FaultyFacts when the new one is not taken */
    void check(String account) {
        PasswordRules.fault(account, newPassword).ifPresent(fault -> {
            throw new FaultyFacts(List.of(Fault.of("/newPassword", FaultCode.NOT_OF_FORM, fault)));
        });
        if (newPassword.equals(oldPassword)) {
            throw new FaultyFacts(
                    List.of(Fault.of("/newPassword", FaultCode.NOT_OF_FORM, "another password than before")));
        }
    }

    /** Passwords stay out of logs. */
    @Override
    public String toString() {
        return "passwords";
    }
}
