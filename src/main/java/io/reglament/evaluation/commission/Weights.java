package io.reglament.evaluation.commission;

import io.reglament.deal.ParticipantRole;
import io.reglament.deal.Share;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.regulation.table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who gets how much of the whole, in the order that settles ties.
 *
 * @param percent whether the weights are percents, or one each
 */
record Weights(List<Weight> weights, boolean percent, List<String> rows) {

    /** One entitled manager's weight. */
    record Weight(Earner earner, BigDecimal value) {}

    /**
     * The weights of a mode (T10, T11).
     *
     * @param shares of the agreement or the ruling that the mode refers to
     */
    static Weights of(String mode, Participation participation, @Nullable List<Share> shares, Timeline time, Win win) {
        List<Earner> eligible = participation.eligible();
        return switch (mode) {
            case "AGREED", "RULING" ->
                percents(eligible, each -> shareOf(each, shares == null ? List.of() : shares), List.of());
            case "FIRST_CONTACT_ALL" -> all(eligible, ParticipantRole.FIRST_CONTACT);
            case "CLOSER_ALL" -> all(eligible, ParticipantRole.CLOSER);
            case "FIRST_CONTACT_SHARE" -> byRole(eligible, time, win);
            case "SOLE" -> percents(eligible, each -> Agreement.HUNDRED, List.of());
            case "EQUAL" -> new Weights(weigh(eligible, each -> BigDecimal.ONE), false, List.of());
            default -> throw new IllegalStateException("No weights for the mode " + mode);
        };
    }

    private static Weights all(List<Earner> eligible, ParticipantRole role) {
        return percents(eligible, each -> each.is(role) ? Agreement.HUNDRED : BigDecimal.ZERO, List.of());
    }

    /** Who has both roles has both parts; where nobody else took part that is all (SW-01). */
    private static Weights byRole(List<Earner> eligible, Timeline time, Win win) {
        Row row = time.norms().row("split-weights", win.at(), "FIRST_CONTACT_SHARE");
        if (row == null) {
            throw new IllegalStateException("Table split-weights has no row FIRST_CONTACT_SHARE");
        }
        return percents(
                eligible,
                each -> {
                    BigDecimal first = each.is(ParticipantRole.FIRST_CONTACT)
                            ? row.decimal("firstContactPercent")
                            : BigDecimal.ZERO;
                    BigDecimal close = each.is(ParticipantRole.CLOSER) ? row.decimal("closerPercent") : BigDecimal.ZERO;
                    return each.is(ParticipantRole.PARTICIPANT) ? row.decimal("otherPercent") : first.add(close);
                },
                List.of(row.ref()));
    }

    private static BigDecimal shareOf(Earner earner, List<Share> shares) {
        return Agreement.sum(shares.stream()
                .filter(each -> each.managerId().equals(earner.managerId()))
                .toList());
    }

    private static Weights percents(List<Earner> eligible, Function<Earner, BigDecimal> value, List<String> rows) {
        return new Weights(weigh(eligible, value), true, rows);
    }

    private static List<Weight> weigh(List<Earner> eligible, Function<Earner, BigDecimal> value) {
        List<Weight> weights = new ArrayList<>();
        eligible.forEach(each -> weights.add(new Weight(each, value.apply(each))));
        return List.copyOf(weights);
    }

    /** Whether anybody gets anything: a deal without a closer leaves a mode for the closer empty. */
    boolean empty() {
        return weights.stream().allMatch(each -> each.value().signum() == 0);
    }

    String text(Weight weight) {
        return percent ? Percents.text(weight.value()) : weight.value().toPlainString();
    }
}
