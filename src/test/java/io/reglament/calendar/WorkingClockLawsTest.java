package io.reglament.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jspecify.annotations.Nullable;

/** Laws of the clock, over generated calendars, zones, windows and pauses. */
@Domain(ClockCases.class)
@Domain(DomainContext.Global.class)
class WorkingClockLawsTest {

    private static final int HORIZON_DAYS = 15;

    @Property(tries = 300)
    void minutesAreDueWhereAMinuteByMinuteWalkEnds(
            @ForAll ClockCase given, @ForAll @IntRange(min = 1, max = 900) int n) {
        Instant walked = new SlowClock(given).dueMinutes(n, HORIZON_DAYS);
        Assume.that(walked != null);

        assertThat(given.clock()
                        .due(given.start(), new Span(n, SpanUnit.WORKING_MINUTE))
                        .dueAt())
                .isEqualTo(walked);
    }

    @Property(tries = 200)
    void daysAreDueWhereADayByDayWalkEnds(
            @ForAll ClockCase given, @ForAll @IntRange(min = 1, max = 8) int n, @ForAll boolean working) {
        SpanUnit unit = working ? SpanUnit.WORKING_DAY : SpanUnit.CALENDAR_DAY;
        Instant walked = new SlowClock(given).dueDays(n, unit, HORIZON_DAYS);
        Assume.that(walked != null);

        assertThat(given.clock().due(given.start(), new Span(n, unit)).dueAt()).isEqualTo(walked);
    }

    @Property
    void theTimeFromTheStartToTheDueInstantIsTheSpan(
            @ForAll ClockCase given,
            @ForAll @IntRange(min = 0, max = 5000) int minutes,
            @ForAll @IntRange(min = 1, max = 400) int percent,
            @ForAll @IntRange(max = 59) int second) {
        Instant start = given.start().plusSeconds(second);
        Span span = new Span(minutes, SpanUnit.WORKING_MINUTE).percent(percent);
        Due due = dueOrSkip(given, start, span);

        Instant end = due.dueAt() == null ? start.plus(Duration.ofDays(60)) : due.dueAt();
        assertThat(given.clock().elapsed(start, end).plus(due.remaining())).isEqualTo(span.openTime());
    }

    @Property
    void aLaterStartIsNeverDueEarlier(
            @ForAll ClockCase given,
            @ForAll @IntRange(min = 1, max = 2000) int amount,
            @ForAll SpanUnit unit,
            @ForAll @IntRange(max = 6000) int later) {
        Span span = new Span(unit.inDays() ? amount % 10 : amount / 20, unit);
        Instant early = dueOrSkip(given, given.start(), span).dueAt();
        Instant late = dueOrSkip(given, given.start().plus(Duration.ofMinutes(later)), span)
                .dueAt();

        assertThat(orMax(late)).isAfterOrEqualTo(orMax(early));
    }

    @Property
    void aLongerSpanIsNeverDueEarlier(
            @ForAll ClockCase given,
            @ForAll @IntRange(max = 30) int amount,
            @ForAll @IntRange(max = 9) int more,
            @ForAll SpanUnit unit) {
        Instant brief = dueOrSkip(given, given.start(), new Span(amount, unit)).dueAt();
        Instant longer =
                dueOrSkip(given, given.start(), new Span(amount + more, unit)).dueAt();

        assertThat(orMax(longer)).isAfterOrEqualTo(orMax(brief));
    }

    @Property
    void elapsedTimeAddsUpOverAnyCut(
            @ForAll ClockCase given,
            @ForAll @IntRange(max = 900_000) int first,
            @ForAll @IntRange(max = 900_000) int second) {
        Instant cut = given.start().plusSeconds(first);
        Instant end = cut.plusSeconds(second);
        WorkingClock clock = given.clock();

        assertThat(clock.elapsed(given.start(), cut).plus(clock.elapsed(cut, end)))
                .isEqualTo(clock.elapsed(given.start(), end));
    }

    @Property
    void theProofCoversAllTheTimeAndCountsTheSpan(
            @ForAll ClockCase given, @ForAll @IntRange(max = 25) int amount, @ForAll SpanUnit unit) {
        Span span = new Span(amount, unit);
        Due due = dueOrSkip(given, given.start(), span);

        Proof proof = given.clock().explain(given.start(), span);

        assertThat(proof.due()).isEqualTo(due);
        Instant reached = given.start();
        for (ProofStep step : proof.steps()) {
            assertThat(step.from()).isEqualTo(reached);
            assertThat(orMax(step.to())).isAfter(step.from());
            reached = orMax(step.to());
        }
        assertThat(reached).isEqualTo(orMax(due.dueAt()));
        if (unit.inDays()) {
            assertThat(proof.counted()).hasSize(amount - due.remainingDays());
        } else {
            Duration counted = proof.counted().stream()
                    .map(step -> Duration.between(step.from(), orMax(step.to())))
                    .reduce(Duration.ZERO, Duration::plus);
            assertThat(counted).isEqualTo(span.openTime().minus(due.remaining()));
        }
    }

    /** The due instant; a clock that never runs again (a window that never meets the hours) is not the point here. */
    private static Due dueOrSkip(ClockCase given, Instant start, Span span) {
        try {
            return given.clock().due(start, span);
        } catch (CalendarYearMissing e) {
            Assume.that(false);
            throw e;
        }
    }

    private static Instant orMax(@Nullable Instant instant) {
        return instant == null ? Instant.MAX : instant;
    }
}
