package io.reglament.access.rest;

import io.reglament.access.AccessRole;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person who shall sign in.
 *
 * @param subject what the company's provider calls him, where he signs in there; null for one with a password here
 */
public record NewAccount(
        @Required String account,
        @Required List<String> roles,
        @Nullable String subject) {
    private static final int LONGEST_SUBJECT = 255;
    private static final BodyReader<NewAccount> BODY = new BodyReader<>(NewAccount.class);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** Those of a person. */
    private static final List<String> ROLES = Stream.of(AccessRole.values())
            .filter(role -> role != AccessRole.CRM)
            .map(AccessRole::code)
            .toList();

    /** @throws FaultyFacts with all faults */
    static NewAccount read(byte[] body) {
        NewAccount read = BODY.read(body);
        List<Fault> faults = new ArrayList<>();
        if (!ID.matcher(read.account).matches()) {
            faults.add(Fault.of("/account", FaultCode.BAD_CHARACTER, "letters, digits, '.', '_' and '-', 64 at most"));
        }
        if (read.subject != null && (read.subject.isBlank() || read.subject.length() > LONGEST_SUBJECT)) {
            faults.add(Fault.of("/subject", FaultCode.OUT_OF_BOUNDS, "1 to " + LONGEST_SUBJECT + " characters"));
        }
        faults.addAll(faults(read.roles));
        if (!faults.isEmpty()) {
            throw new FaultyFacts(faults);
        }
        return read;
    }

    /** What is wrong with roles. */
    static List<Fault> faults(List<String> roles) {
        List<Fault> faults = new ArrayList<>();
        if (roles.isEmpty()) {
            faults.add(new Fault("/roles", FaultCode.MISSING.name(), "one role at least", ROLES, false));
        }
        for (int i = 0; i < roles.size(); i++) {
            if (!ROLES.contains(roles.get(i))) {
                faults.add(
                        new Fault("/roles/" + i, FaultCode.UNKNOWN_VALUE.name(), "no role of a person", ROLES, false));
            }
        }
        return faults;
    }

    /** Checked roles by their names. */
    static Set<AccessRole> roles(List<String> codes) {
        return codes.stream()
                .map(code -> AccessRole.ofCode(code).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccessRole.class)));
    }
}
