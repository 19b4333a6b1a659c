package io.reglament.laws;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/** The payments, agreements and disputes of a random deal. */
final class WideMoney {
    private final ObjectNode request;
    private final Dice dice;
    private final Instant start;
    private final Instant now;

    private WideMoney(ObjectNode request, Dice dice, Instant start, Instant now) {
        this.request = request;
        this.dice = dice;
        this.start = start;
        this.now = now;
    }

    static void into(ObjectNode request, Dice dice, Instant start, Instant now) {
        WideMoney money = new WideMoney(request, dice, start, now);
        money.payments();
        money.agreements();
        money.disputes();
    }

    private void payments() {
        ArrayNode payments = request.putArray("payments");
        for (int i = dice.upTo(4); i > 0; i--) {
            Instant at = dice.between(start, now);
            ObjectNode payment = payments.addObject().put("paymentId", "p" + i).put("paidAt", at.toString());
            payment.put("kind", dice.of("PAYMENT", "PAYMENT", "REFUND")).put("method", "BANK_TRANSFER");
            payment.set("net", dice.money(9_999));
            if (payment.path("kind").asText().equals("REFUND")) {
                payment.put("settlement", dice.of("REFUND", "REPLACEMENT", "CREDIT_MEMO"));
                dice.later(payment, "deliveredAt", start, at, 2);
            }
        }
        ArrayNode accruals = request.putArray("priorAccruals");
        if (dice.oneIn(5)) {
            accruals.addObject().put("managerId", "M1").set("amount", dice.money(99));
        }
    }

    private void agreements() {
        ArrayNode managers = request.putArray("managerAgreements");
        for (String manager : new String[] {"M1", "M2", "M3"}) {
            if (dice.oneIn(2)) {
                ObjectNode agreement = managers.addObject().put("managerId", manager);
                agreement.put("splitPolicy", dice.of("EQUAL", "FIRST_CONTACT_ALL", "CLOSER_ALL", "BY_AGREEMENT"));
                agreement.put(
                        "validFrom", start.minus(Duration.ofDays(30)).toString().substring(0, 10));
                agreement.put("signedAt", start.minus(Duration.ofDays(30)).toString());
            }
        }
        ArrayNode splits = request.putArray("splitAgreements");
        for (int i = dice.oneIn(2) ? 0 : 1 + dice.upTo(2); i > 0; i--) {
            Instant at = dice.between(start, now);
            ObjectNode split = splits.addObject().put("agreementId", "s" + i).put("createdAt", at.toString());
            split.put("preparedBy", "M1").put("creditKind", dice.of("REVENUE", "REVENUE", "OVERLAY"));
            ArrayNode shares = split.putArray("shares");
            shares.addObject().put("managerId", "M1").put("percent", dice.of("60.00", "59.00"));
            shares.addObject().put("managerId", "M2").put("percent", "40.00");
            ArrayNode signatures = split.putArray("signatures");
            for (String manager : new String[] {"M1", "M2"}) {
                if (dice.oneIn(2)) {
                    signatures
                            .addObject()
                            .put("managerId", manager)
                            .put("signedAt", dice.between(at, now).toString());
                }
            }
        }
    }

    private void disputes() {
        ArrayNode disputes = request.putArray("disputes");
        if (dice.oneIn(3)) {
            Instant at = dice.between(start, now);
            ObjectNode dispute = disputes.addObject().put("disputeId", "g1").put("openedAt", at.toString());
            dispute.put("openedBy", "M2").put("state", dice.of("OPEN", "OPEN", "RESOLVED", "WITHDRAWN"));
            if (dispute.path("state").asText().equals("RESOLVED")) {
                dispute.put("resolvedAt", dice.between(at, now).toString()).put("ruledBy", "H1");
                ArrayNode ruling = dispute.putArray("ruling");
                ruling.addObject().put("managerId", "M1").put("percent", "50.00");
                ruling.addObject().put("managerId", "M2").put("percent", "50.00");
            }
        }
    }
}
