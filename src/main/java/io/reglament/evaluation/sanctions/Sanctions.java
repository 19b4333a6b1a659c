package io.reglament.evaluation.sanctions;

import io.reglament.deal.Acknowledgement;
import io.reglament.deal.PriorViolation;
import io.reglament.deal.StaffMember;
import io.reglament.deal.ViolationState;
import io.reglament.evaluation.timeline.Norms;
import io.reglament.evaluation.timeline.People;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Party;
import io.reglament.finding.Severity;
import io.reglament.finding.Violation;
import io.reglament.regulation.table.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the violations of one answer for the rules of sanctions: how often before, how much of the month's cap is left, and whom to tell
 * (R-SAN-01..04, F-27, decided 26 and 27).
 */
public final class Sanctions {
    private static final Set<ViolationState> STANDING =
            EnumSet.of(ViolationState.OPEN, ViolationState.CONFIRMED, ViolationState.DISPUTED);

    private final Timeline now;
    private final Function<Instant, @Nullable Norms> normsAt;
    private final Map<String, PriorViolation> before = new LinkedHashMap<>();
    private final Map<String, PriorViolation> standing = new LinkedHashMap<>();
    private final Map<String, BigDecimal> reduced = new HashMap<>();
    private final Map<String, List<Instant>> instants = new HashMap<>();

    /**
     * @param now the run under the version in force at evaluationTime
     * @param normsAt the norms in force at an instant, null before the first version
     * @param before what is known from earlier, in any order
     * @param retracted keys that this answer retracts: they count no longer
     */
    public Sanctions(
            Timeline now,
            Function<Instant, @Nullable Norms> normsAt,
            Collection<PriorViolation> before,
            Set<String> retracted) {
        this.now = now;
        this.normsAt = normsAt;
        for (PriorViolation each : before) {
            this.before.put(each.key(), each);
            if (STANDING.contains(each.state()) && !retracted.contains(each.key())) {
                standing.put(each.key(), each);
            }
        }
    }

    /** @param violations of the answer, in its order */
    public Offences of(List<Violation> violations) {
        violations.forEach(each -> standing.remove(each.key()));
        List<Offence> offences = new ArrayList<>();
        for (Violation violation : violations) {
            Offence offence = violation.responsible().personId() == null ? null : offence(violation);
            if (offence != null) {
                offences.add(offence);
            }
        }
        return new Offences(offences, notices(violations));
    }

    private @Nullable Offence offence(Violation violation) {
        Norms norms = normsAt.apply(violation.violatedAt());
        if (norms == null) {
            return null;
        }
        Row parameters = norms.parameters(violation.violatedAt());
        int occurrence = 1 + occurrences(violation, parameters.integer("occurrenceWindowDays"));
        Row row = norms.row("sanction", violation.violatedAt(), violation.code(), occurrence);
        if (row == null) {
            return null;
        }
        String month = violation.responsible().personId() + "|" + month(violation.violatedAt());
        BigDecimal used = reduced.computeIfAbsent(month, any -> reducedBefore(violation));
        BigDecimal rest =
                parameters.decimal("monthlyReductionCapPercent").subtract(used).max(BigDecimal.ZERO);
        Offence offence = new Offence(violation, row, occurrence, rest, unacknowledged(violation));
        if (!offence.unacknowledged()) {
            reduced.put(month, used.add(offence.reduction().min(rest)));
        }
        return offence;
    }

    /** Those of the same person and code that stand in the window before, known from earlier or found in this answer. */
    private int occurrences(Violation violation, int windowDays) {
        Instant from =
                now.deal().calendar().startOf(date(violation.violatedAt()).minusDays(windowDays));
        String key = violation.responsible().personId() + "|" + violation.code();
        List<Instant> inOrder = instants.computeIfAbsent(key, any -> standingInstants(violation));
        int place = firstAfter(inOrder, violation.violatedAt());
        int count = place - firstAfter(inOrder, from.minusNanos(1));
        inOrder.add(place, violation.violatedAt());
        return count;
    }

    private List<Instant> standingInstants(Violation violation) {
        return standing.values().stream()
                .filter(each -> each.code().equals(violation.code())
                        && Objects.equals(
                                each.responsibleId(), violation.responsible().personId()))
                .map(PriorViolation::violatedAt)
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static int firstAfter(List<Instant> inOrder, Instant at) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private BigDecimal reducedBefore(Violation violation) {
        YearMonth month = month(violation.violatedAt());
        String person = violation.responsible().personId();
        return standing.values().stream()
                .filter(each -> person != null && person.equals(each.responsibleId()))
                .filter(each -> month(each.violatedAt()).equals(month))
                .map(PriorViolation::bonusReductionPercent)
                .map(each -> each == null ? BigDecimal.ZERO : each)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean unacknowledged(Violation violation) {
        StaffMember member = now.people().member(violation.responsible().personId());
        List<Acknowledgement> told = member == null ? null : member.acknowledgements();
        return told != null
                && told.stream()
                        .noneMatch(each ->
                                each.version().equals(violation.citation().version())
                                        && each.readAt() != null
                                        && each.signedAt() != null);
    }

    private List<Notice> notices(List<Violation> violations) {
        Severity from = now.parameters().enumeration("notifyFromSeverity", Severity.class);
        Map<Party, List<Violation>> grave = new LinkedHashMap<>();
        for (Violation each : violations) {
            PriorViolation known = before.get(each.key());
            boolean settled = known != null
                    && (known.state() == ViolationState.CONFIRMED || known.state() == ViolationState.WAIVED);
            if (each.severity().compareTo(from) >= 0 && !settled) {
                grave.computeIfAbsent(each.responsible(), any -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Notice> notices = new ArrayList<>();
        grave.forEach((responsible, theirs) -> {
            People.Addressee superior =
                    now.people().superior(responsible, now.deal().at());
            if (superior != null) {
                notices.add(new Notice(responsible, superior, theirs));
            }
        });
        return notices;
    }

    private LocalDate date(Instant at) {
        return now.deal().calendar().localDate(at);
    }

    private YearMonth month(Instant at) {
        return YearMonth.from(date(at));
    }
}
