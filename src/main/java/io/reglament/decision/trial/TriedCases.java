package io.reglament.decision.trial;

import io.reglament.calendar.CalendarYearMissing;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Mode;
import io.reglament.decision.DecideDeal;
import io.reglament.decision.Decision;
import io.reglament.decision.PriorViolations;
import io.reglament.decision.json.StoredJson;
import io.reglament.finding.Citation;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.DeadlineStatus;
import io.reglament.finding.MatchedRow;
import io.reglament.finding.Party;
import io.reglament.finding.text.KnownCodes;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.cases.Answer;
import io.reglament.regulation.cases.CaseTrial;
import io.reglament.regulation.cases.FindingList;
import io.reglament.regulation.cases.Item;
import io.reglament.regulation.cases.Vocabulary;
import io.reglament.regulation.table.BrokenTableException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides cases by the same engine as deals, with no record beside them: of earlier violations a case knows what it tells. */
public final class TriedCases implements CaseTrial {
    private final DecideDeal decideDeal;
    private final Function<@Nullable String, Optional<WorkingCalendar>> calendars;

    /** @param calendars by id; the usual one where there is none */
    public TriedCases(DecideDeal decideDeal, Function<@Nullable String, Optional<WorkingCalendar>> calendars) {
        this.decideDeal = decideDeal;
        this.calendars = calendars;
    }

    @Override
    public Vocabulary words() {
        return new Vocabulary(
                KnownCodes.violations(),
                KnownCodes.actions(),
                Arrays.stream(DeadlineKind.values()).map(Enum::name).toList(),
                Arrays.stream(DeadlineStatus.values()).map(Enum::name).toList());
    }

    @Override
    public Answer answer(DecisionRequest given, Regulation law) throws Undecidable {
        String code = given.regulationCode();
        if (code != null && !code.equals(law.code())) {
            throw new Undecidable("There is no regulation '" + code + "'.");
        }
        try {
            return of(decideDeal.decide(
                    under(given, law), calendar(given), new RegulationVersions(List.of(law)), PriorViolations.NONE));
        } catch (CalendarYearMissing missing) {
            throw new Undecidable(
                    "Calendar " + missing.calendarId() + " does not have the year " + missing.year() + ".");
        } catch (BrokenTableException broken) {
            throw new Undecidable(String.valueOf(broken.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            throw new Undecidable("The law cannot decide it: " + e.getClass().getSimpleName());
        }
    }

    /** A simulation that one version alone answers, whenever it is in force. */
    private static DecisionRequest under(DecisionRequest given, Regulation law) {
        return new DecisionRequest(
                null,
                Mode.SIMULATION,
                given.evaluationTime(),
                given.knowledgeTime(),
                law.code(),
                law.version(),
                given.scope(),
                given.calendarId(),
                given.calendar(),
                given.leftOut(),
                given.facts());
    }

    private WorkingCalendar calendar(DecisionRequest given) throws Undecidable {
        return given.calendar() != null
                ? StoredJson.calendar(given.calendar())
                : calendars
                        .apply(given.calendarId())
                        .orElseThrow(() -> new Undecidable("There is no calendar '" + given.calendarId() + "'."));
    }

    private static Answer of(Decision decision) {
        return new Answer(
                Map.of(
                        FindingList.VIOLATIONS,
                        decision.violations().stream()
                                .map(each -> Item.of(
                                        each.citation().rows(),
                                        "code",
                                        each.code(),
                                        "person",
                                        person(each.responsible())))
                                .toList(),
                        FindingList.ACTIONS,
                        decision.actions().stream()
                                .map(each -> Item.of(
                                        each.citation().rows(),
                                        "code",
                                        each.code(),
                                        "person",
                                        person(each.addressee())))
                                .toList(),
                        FindingList.DEADLINES,
                        decision.deadlines().stream()
                                .map(each -> Item.of(
                                        each.citation().rows(),
                                        "kind",
                                        each.kind().name(),
                                        "dueAt",
                                        text(each.dueAt()),
                                        "status",
                                        each.status().name()))
                                .toList()),
                rows(decision));
    }

    private static SortedSet<String> rows(Decision decision) {
        SortedSet<String> rows = new TreeSet<>();
        decision.matchedRows().stream().map(MatchedRow::row).forEach(rows::add);
        Stream.of(
                        decision.violations().stream().map(each -> each.citation()),
                        decision.actions().stream().map(each -> each.citation()),
                        decision.recommendations().stream().map(each -> each.citation()),
                        decision.deadlines().stream().map(each -> each.citation()))
                .flatMap(each -> each)
                .map(Citation::rows)
                .forEach(rows::addAll);
        return rows;
    }

    private static String person(Party party) {
        return party.personId() == null ? party.role().name() : party.personId();
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
