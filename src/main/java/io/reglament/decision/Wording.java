package io.reglament.decision;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.finding.Action;
import io.reglament.finding.ActionDraft;
import io.reglament.finding.Commission;
import io.reglament.finding.Deadline;
import io.reglament.finding.Lateness;
import io.reglament.finding.OrderDecision;
import io.reglament.finding.Party;
import io.reglament.finding.Problem;
import io.reglament.finding.Sanction;
import io.reglament.finding.Sentences;
import io.reglament.finding.Text;
import io.reglament.finding.Violation;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives each finding its sentence, with the norm and what was found. */
final class Wording {
    private final Sentences sentences;
    private final ZoneId zone;
    private final Duration usualDay;

    Wording(Sentences sentences, WorkingCalendar calendar) {
        this.sentences = sentences;
        this.zone = calendar.zone();
        this.usualDay = calendar.usualDay();
    }

    Deadline of(Deadline it) {
        Function<String, @Nullable Object> words = name -> switch (name) {
            case "status" -> it.status();
            case "due" -> or(it.dueAt(), it.args(), name);
            case "met" -> or(it.metAt(), it.args(), name);
            case "why" -> or(it.reason(), it.args(), name);
            case "late" -> or(it.overdueWorkingMinutes(), it.args(), name);
            case "lateness" -> lateness(or(it.overdueWorkingMinutes(), it.args(), "late"));
            case "responsible" -> name(it.responsible());
            default -> it.args().get(name);
        };
        Text what = sentences.of("deadline." + it.kind(), words, zone);
        return it.withText(what.then(sentences.of("status." + it.status(), words, zone)));
    }

    Violation of(Violation it, @Nullable Sanction sanction) {
        Function<String, @Nullable Object> words = name -> switch (name) {
            case "subject" -> it.subjectId();
            case "at" -> it.violatedAt();
            case "late" -> or(it.overdueWorkingMinutes(), it.args(), name);
            case "lateness" -> lateness(or(it.overdueWorkingMinutes(), it.args(), "late"));
            default -> it.args().get(name);
        };
        return it.with(sanction, sentences.of("violation." + it.code(), words, zone));
    }

    Action of(Action it) {
        Function<String, @Nullable Object> words = name -> switch (name) {
            case "subject" -> or(it.subjectId(), it.args(), name);
            case "due" -> or(it.dueAt(), it.args(), name);
            case "earliest" -> or(it.earliestAt(), it.args(), name);
            case "about" -> or(it.about(), it.args(), name);
            case "reason" -> or(it.reason(), it.args(), name);
            case "candidates" -> or(it.candidates(), it.args(), name);
            case "addressee" -> name(it.addressee());
            case "lateness" -> lateness(it.args().get("late"));
            case "at" -> or(it.args().get(ActionDraft.NOT_VIOLATED_AT), it.args(), name);
            default -> it.args().get(name);
        };
        if (it.args().containsKey(ActionDraft.NOT_VIOLATED_AT)) {
            Text advice = sentences.of("recommendation", words, zone);
            return it.withText(advice.then(sentences.of("violation." + it.code(), words, zone)));
        }
        return it.withText(sentences.of("action." + it.code(), words, zone));
    }

    Problem of(Problem it) {
        Function<String, @Nullable Object> words = name -> switch (name) {
            // Facts without an id, such as a permission, have no subject either.
            case "subject" -> Objects.requireNonNullElse(it.subjectId(), "—");
            default -> it.args().get(name);
        };
        return it.withText(sentences.of("problem." + it.code(), words, zone));
    }

    OrderDecision of(OrderDecision it) {
        Function<String, @Nullable Object> words = name -> switch (name) {
            case "subject" -> it.orderId();
            case "kind" -> it.kind();
            case "billable" -> it.billable();
            case "deliveryBlock" -> it.deliveryBlock();
            case "billingBlock" -> it.billingBlock();
            default -> null;
        };
        return it.withText(sentences.of("orderDecision", words, zone));
    }

    Commission of(Commission it) {
        Function<String, @Nullable Object> words = name -> switch (name) {
            case "status" -> it.status();
            case "total" -> it.total();
            case "currency" -> it.currency();
            case "base" -> it.base();
            case "rate" -> Objects.requireNonNullElse(it.ratePercent(), "?");
            case "mode" -> it.mode();
            default -> null;
        };
        Text what = sentences.of("commission." + it.status(), words, zone);
        Text because = it.why().equals(Text.NONE) ? what : what.then(it.why());
        return it.withText(
                it.forecast() ? sentences.of("commission.FORECAST", words, zone).then(because) : because);
    }

    private @Nullable Object lateness(@Nullable Object minutes) {
        return minutes instanceof Number number ? Lateness.of(number.longValue(), usualDay) : minutes;
    }

    private static @Nullable Object or(@Nullable Object own, SortedMap<String, Object> args, String name) {
        return own == null ? args.get(name) : own;
    }

    /** The person, or the role where no person is known. */
    private static Object name(Party party) {
        String person = party.personId();
        return person == null ? party.role() : person;
    }
}
