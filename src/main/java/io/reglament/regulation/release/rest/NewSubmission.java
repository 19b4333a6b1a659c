package io.reglament.regulation.release.rest;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import io.reglament.regulation.VersionName;
import io.reglament.regulation.bundle.Manifest;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.table.RowForm;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is to be a version.
 *
 * @param version its name, such as SR-1.1
 * @param effectiveFrom its first instant: local time of the zone such as 2026-12-01T00:00, or with an offset
 * @param zone of the IANA data base; that of the usual calendar unless said
 * @param benefit what the change is good for
 */
public record NewSubmission(
        @Required String version,
        @Required String effectiveFrom,
        @Nullable String zone,
        @Required String benefit) {
    static final BodyReader<NewSubmission> BODY = new BodyReader<>(NewSubmission.class);

    private static final int LEAST_BENEFIT = 10;

    /** All faults of it at once. */
    List<Fault> faults(Draft draft, ZoneId usual) {
        List<Fault> faults = new ArrayList<>();
        String over = VersionName.of(draft.baseVersion()).company();
        VersionName name = VersionName.of(version);
        if (!Manifest.isName(version)
                || !Objects.equals(name.branch(), draft.branch())
                || (draft.branch() != null && !name.company().equals(over))) {
            faults.add(Fault.of(
                    "/version",
                    FaultCode.NOT_OF_FORM,
                    draft.branch() == null
                            ? "a version is called by letters and two numbers, such as SR-1.1"
                            : "the version of branch %1$s over %2$s is called %2$s@%1$s, and %2$s@%1$s.2 after it"
                                    .formatted(draft.branch(), over)));
        }
        if (benefit.strip().length() < LEAST_BENEFIT || !RowForm.isText(benefit)) {
            faults.add(Fault.of(
                    "/benefit",
                    FaultCode.NOT_OF_FORM,
                    "say in a line of %d to 300 characters what the change is good for".formatted(LEAST_BENEFIT)));
        }
        try {
            instant(usual);
        } catch (FaultyFacts faulty) {
            faults.addAll(faulty.faults());
        }
        return faults;
    }

    /** @throws FaultyFacts when there is no such zone */
    ZoneId zoneOr(ZoneId usual) {
        if (zone == null) {
            return usual;
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw fault("/zone", FaultCode.NOT_A_ZONE, "a zone of the IANA data base, such as Europe/Moscow");
        }
        return ZoneId.of(zone);
    }

    /** @throws FaultyFacts when it is no time, or the clocks of the zone show it never or twice */
    OffsetDateTime instant(ZoneId usual) {
        ZoneId in = zoneOr(usual);
        try {
            return OffsetDateTime.parse(effectiveFrom).atZoneSameInstant(in).toOffsetDateTime();
        } catch (DateTimeException local) {
            return instant(in, local());
        }
    }

    private LocalDateTime local() {
        try {
            return LocalDateTime.parse(effectiveFrom);
        } catch (DateTimeException e) {
            throw fault(
                    "/effectiveFrom",
                    FaultCode.NOT_A_TIME,
                    "a time such as 2026-12-01T00:00 in the zone, or 2026-12-01T00:00:00+03:00");
        }
    }

    private static OffsetDateTime instant(ZoneId in, LocalDateTime local) {
        List<ZoneOffset> offsets = in.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return local.atOffset(offsets.get(0));
        }
        throw fault(
                "/effectiveFrom",
                FaultCode.NO_OFFSET,
                offsets.isEmpty()
                        ? "the clocks of %s are put forward over %s, so that it never is; name another time"
                                .formatted(in, local)
                        : "the clocks of %s show %s twice; say it with its offset, %s or %s"
                                .formatted(in, local, offsets.get(0), offsets.get(1)));
    }

    private static FaultyFacts fault(String pointer, FaultCode code, String detail) {
        return new FaultyFacts(List.of(Fault.of(pointer, code, detail)));
    }
}
