package io.reglament.decision;

import io.reglament.evaluation.Action;
import io.reglament.evaluation.Commission;
import io.reglament.evaluation.Deadline;
import io.reglament.evaluation.OrderDecision;
import io.reglament.evaluation.Party;
import io.reglament.evaluation.Problem;
import io.reglament.evaluation.Sanction;
import io.reglament.evaluation.Sentences;
import io.reglament.evaluation.Text;
import io.reglament.evaluation.Violation;
import java.time.ZoneId;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives each finding its sentence, with the norm and what was found. */
final class Wording {
    private final Sentences sentences;
    private final ZoneId zone;

    Wording(Sentences sentences, ZoneId zone) {
        this.sentences = sentences;
        this.zone = zone;
    }

    Deadline of(Deadline it) {
        SortedMap<String, Object> args = new TreeMap<>(it.args());
        args.put("status", it.status());
        put(args, "due", it.dueAt());
        put(args, "met", it.metAt());
        put(args, "why", it.reason());
        put(args, "late", it.overdueWorkingMinutes());
        put(args, "responsible", name(it.responsible()));
        Text what = sentences.of("deadline." + it.kind(), args, zone);
        return it.withText(what.then(sentences.of("status." + it.status(), args, zone)));
    }

    Violation of(Violation it, @Nullable Sanction sanction) {
        SortedMap<String, Object> args = new TreeMap<>(it.args());
        args.put("subject", it.subjectId());
        args.put("at", it.violatedAt());
        put(args, "late", it.overdueWorkingMinutes());
        return it.with(sanction, sentences.of("violation." + it.code(), args, zone));
    }

    Action of(Action it) {
        SortedMap<String, Object> args = new TreeMap<>(it.args());
        put(args, "subject", it.subjectId());
        put(args, "due", it.dueAt());
        put(args, "earliest", it.earliestAt());
        put(args, "about", it.about());
        put(args, "reason", it.reason());
        put(args, "candidates", it.candidates());
        put(args, "addressee", name(it.addressee()));
        return it.withText(sentences.of("action." + it.code(), args, zone));
    }

    Problem of(Problem it) {
        SortedMap<String, Object> args = new TreeMap<>(it.args());
        // Facts without an id, such as a permission, have no subject either.
        args.put("subject", it.subjectId() == null ? "—" : it.subjectId());
        return it.withText(sentences.of("problem." + it.code(), args, zone));
    }

    OrderDecision of(OrderDecision it) {
        SortedMap<String, Object> args = new TreeMap<>();
        args.put("subject", it.orderId());
        args.put("kind", it.kind());
        args.put("billable", it.billable());
        put(args, "deliveryBlock", it.deliveryBlock());
        put(args, "billingBlock", it.billingBlock());
        return it.withText(sentences.of("orderDecision", args, zone));
    }

    Commission of(Commission it) {
        SortedMap<String, Object> args = new TreeMap<>();
        args.put("status", it.status());
        put(args, "total", it.total());
        put(args, "currency", it.currency());
        put(args, "base", it.base());
        args.put("rate", Objects.requireNonNullElse(it.ratePercent(), "?"));
        put(args, "mode", it.mode());
        Text what = sentences.of("commission." + it.status(), args, zone);
        Text because = it.why().equals(Text.NONE) ? what : what.then(it.why());
        return it.withText(
                it.forecast() ? sentences.of("commission.FORECAST", args, zone).then(because) : because);
    }

    private static void put(SortedMap<String, Object> args, String name, @Nullable Object value) {
        if (value != null) {
            args.put(name, value);
        }
    }

    /** The person, or the role where no person is known. */
    private static Object name(Party party) {
        String person = party.personId();
        return person == null ? party.role() : person;
    }
}
