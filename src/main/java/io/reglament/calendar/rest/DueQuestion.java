package io.reglament.calendar.rest;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the deadline calculator is asked; faults point at the parameters as if they were fields of an object. */
record DueQuestion(Instant from, Span span, @Nullable ZoneId clientZone) {
    static final int MAX_AMOUNT = 1_000_000;
    private static final List<String> UNITS =
            Stream.of(SpanUnit.values()).map(SpanUnit::name).toList();

    /**
     * The question in the parameters.
     *
     * @throws FaultyFacts with all faults
     */
    static DueQuestion read(
            @Nullable String from, @Nullable String amount, @Nullable String unit, @Nullable String clientZone) {
        List<Fault> faults = new ArrayList<>();
        Instant start = from(from, faults);
        int count = amount(amount, faults);
        SpanUnit spanUnit = unit(unit, faults);
        ZoneId zone = zone(clientZone, faults);
        if (!faults.isEmpty() || start == null || spanUnit == null) {
            throw new FaultyFacts(faults);
        }
        return new DueQuestion(start, new Span(count, spanUnit), zone);
    }

    private static @Nullable Instant from(@Nullable String text, List<Fault> faults) {
        if (text == null) {
            faults.add(Fault.of("/from", FaultCode.MISSING, "this parameter is required"));
            return null;
        }
        try {
            // A plus sign that was not escaped arrives as a space.
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            faults.add(Fault.of("/from", FaultCode.NOT_A_TIME, "a time is written as 2026-04-06T12:10:00+03:00"));
            return null;
        }
    }

    private static int amount(@Nullable String text, List<Fault> faults) {
        if (text == null) {
            faults.add(Fault.of("/amount", FaultCode.MISSING, "this parameter is required"));
        } else if (!text.matches("[0-9]{1,9}")) {
            faults.add(Fault.of("/amount", FaultCode.WRONG_TYPE, "expected a whole number"));
        } else if (Integer.parseInt(text) < 1 || Integer.parseInt(text) > MAX_AMOUNT) {
            faults.add(Fault.of("/amount", FaultCode.OUT_OF_BOUNDS, "from 1 to " + MAX_AMOUNT));
        } else {
            return Integer.parseInt(text);
        }
        return 0;
    }

    private static @Nullable SpanUnit unit(@Nullable String text, List<Fault> faults) {
        if (text == null) {
            faults.add(new Fault("/unit", FaultCode.MISSING.name(), "this parameter is required", UNITS, false));
            return null;
        }
        if (!UNITS.contains(text)) {
            faults.add(new Fault("/unit", FaultCode.UNKNOWN_VALUE.name(), "no such unit", UNITS, false));
            return null;
        }
        return SpanUnit.valueOf(text);
    }

    private static @Nullable ZoneId zone(@Nullable String text, List<Fault> faults) {
        if (text == null) {
            return null;
        }
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            faults.add(Fault.of("/clientZone", FaultCode.NOT_A_ZONE, "a zone is written as Europe/Moscow"));
            return null;
        }
        return ZoneId.of(text);
    }
}
