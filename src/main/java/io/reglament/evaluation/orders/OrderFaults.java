package io.reglament.evaluation.orders;

import io.reglament.deal.Order;
import io.reglament.evaluation.timeline.Owners;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Act;
import io.reglament.finding.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which violations stand against which order, so that nobody is asked to approve what is gravely wrong (R-ORD-01). */
final class OrderFaults {
    /** Which rule accuses of what. */
    private static final Map<String, String> RULES = Map.of(
            "ORDER_REFERENCE_MISSING", "R-ORD-02",
            "CONTRACT_NOT_IN_FORCE", "R-ORD-03",
            "PRICE_NOT_PER_CONTRACT", "R-ORD-04",
            "SCHEDULE_EXCEEDS_CONTRACT", "R-ORD-05",
            "SCHEDULE_OUTSIDE_CONTRACT", "R-ORD-06",
            "REPLACEMENT_EXCEEDS_RETURN", "R-ORD-07",
            "DOUBLE_COMPENSATION", "R-ORD-08");

    /** What stops a delivery; a price only stops the bill. */
    private static final Set<String> STOP_DELIVERY = Set.of(
            "SCHEDULE_EXCEEDS_CONTRACT",
            "SCHEDULE_OUTSIDE_CONTRACT",
            "REPLACEMENT_EXCEEDS_RETURN",
            "DOUBLE_COMPENSATION");

    private final Timeline time;
    private final Owners owners;
    private final Map<String, List<String>> codes = new HashMap<>();

    OrderFaults(Timeline time) {
        this.time = time;
        this.owners = new Owners(time);
    }

    /** The making of an order, which is the act that its violations are about. */
    Act act(Order order, String subjectId, List<String> rows) {
        Instant at = order.createdAt();
        return Act.of(subjectId, at, owners.at(at), rows, List.of(order.orderId()));
    }

    /** What a rule only recommends to avoid stops nothing (decided 78). */
    void note(Order order, String code, boolean broken) {
        if (broken && !time.version().advisory(rule(code))) {
            codes.computeIfAbsent(order.orderId(), any -> new ArrayList<>()).add(code);
        }
    }

    /** The first of the rules by which the delivery has to stop; null where none does. */
    @Nullable
    String deliveryRule(Order order) {
        return of(order).stream()
                .filter(STOP_DELIVERY::contains)
                .map(OrderFaults::rule)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A quantity without zeros at its end, and without an exponent. */
    static BigDecimal plain(BigDecimal quantity) {
        BigDecimal stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    boolean stopsBilling(Order order) {
        return of(order).contains("PRICE_NOT_PER_CONTRACT");
    }

    boolean grave(Order order) {
        return of(order).stream().anyMatch(code -> time.version().severity(code).compareTo(Severity.MAJOR) >= 0);
    }

    private static String rule(String code) {
        return Objects.requireNonNull(RULES.get(code), code);
    }

    private List<String> of(Order order) {
        return codes.getOrDefault(order.orderId(), List.of());
    }
}
