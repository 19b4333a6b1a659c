package io.reglament.access.rest;

import io.reglament.access.AccessRole;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked for: a key of a client, with a role, if wished until an instant. */
public record NewKey(
        @Required @Id String client,
        @Required @Id String role,
        @Nullable Instant expiresAt) {
    private static final BodyReader<NewKey> BODY = new BodyReader<>(NewKey.class);
    private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final List<String> ROLES =
            Stream.of(AccessRole.values()).map(AccessRole::code).toList();

    /**
     * The wish in a body of JSON.
     *
     * @throws FaultyFacts with all faults
     */
    static NewKey read(byte[] body, Instant now) {
        NewKey read = BODY.read(body);
        List<Fault> faults = new ArrayList<>();
        if (!CLIENT.matcher(read.client).matches()) {
            faults.add(Fault.of("/client", FaultCode.BAD_CHARACTER, "letters, digits, '.', '_' and '-', 64 at most"));
        }
        if (!ROLES.contains(read.role)) {
            faults.add(new Fault("/role", FaultCode.UNKNOWN_VALUE.name(), "no such role", ROLES, false));
        }
        if (read.expiresAt != null && !read.expiresAt.isAfter(now)) {
            faults.add(Fault.of("/expiresAt", FaultCode.OUT_OF_BOUNDS, "a key ends in the future"));
        }
        if (!faults.isEmpty()) {
            throw new FaultyFacts(faults);
        }
        return read;
    }

    /** The role by its name, which has been checked. */
    AccessRole wantedRole() {
        return AccessRole.ofCode(role).orElseThrow();
    }
}
