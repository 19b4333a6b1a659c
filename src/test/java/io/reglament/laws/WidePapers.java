package io.reglament.laws;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/** The documents, orders, claims and handovers of a random deal. */
final class WidePapers {
    private static final String[] TYPES = {"REQUEST", "QUOTATION", "CONTRACT", "ORDER", "INVOICE", "CREDIT_MEMO"};

    private final ObjectNode request;
    private final Dice dice;
    private final Instant start;
    private final Instant now;

    private WidePapers(ObjectNode request, Dice dice, Instant start, Instant now) {
        this.request = request;
        this.dice = dice;
        this.start = start;
        this.now = now;
    }

    static void into(ObjectNode request, Dice dice, Instant start, Instant now) {
        WidePapers papers = new WidePapers(request, dice, start, now);
        papers.documents();
        papers.orders();
        papers.goods();
        papers.claims();
        papers.handovers();
    }

    private void documents() {
        ArrayNode documents = request.putArray("documents");
        for (int i = dice.upTo(5); i > 0; i--) {
            String type = dice.of(TYPES);
            Instant madeAt = dice.between(start, now);
            ObjectNode document =
                    documents.addObject().put("documentId", "q" + i).put("type", type);
            document.put("createdAt", madeAt.toString());
            dice.later(document, "receivedAt", madeAt, now, 2);
            dice.later(document, "sentAt", madeAt, now, 3);
            document.putArray("refs").add("q" + (1 + dice.upTo(5))).add("o" + (1 + dice.upTo(3)));
            if (dice.oneIn(3)) {
                document.put("receiptRequested", true);
                dice.later(document, "receiptConfirmedAt", madeAt, now, 2);
            }
            if (dice.oneIn(2)) {
                document.set("total", dice.money(20));
            }
            ObjectNode attributes = document.putObject("attributes");
            for (String name : new String[] {"documentId", "materialId", "price", "currency", "orderRef"}) {
                if (!dice.oneIn(4)) {
                    attributes.put(name, true);
                }
            }
            steps(document, madeAt);
            if (type.equals("CONTRACT")) {
                contract(document, madeAt);
            }
        }
    }

    private void steps(ObjectNode document, Instant madeAt) {
        if (dice.oneIn(2)) {
            ArrayNode steps = document.putArray("steps");
            for (String step : new String[] {"RECEIVED", "REGISTERED", "PREPARED", "AGREED", "SENT", "SIGNED"}) {
                if (dice.oneIn(2)) {
                    ObjectNode done = steps.addObject().put("step", step).put("by", "M1");
                    dice.later(done, "doneAt", madeAt, now, 6);
                }
            }
        }
    }

    private void contract(ObjectNode document, Instant madeAt) {
        document.put("validFrom", madeAt.toString().substring(0, 10));
        document.put(
                "validTo",
                madeAt.plus(Duration.ofDays(dice.upTo(40))).toString().substring(0, 10));
        document.put("targetQty", 1 + dice.upTo(50)).put("materialId", "T1");
        document.set("unitPrice", dice.money(5));
    }

    private void orders() {
        ArrayNode orders = request.putArray("orders");
        for (int i = dice.upTo(4); i > 0; i--) {
            ObjectNode order = orders.addObject().put("orderId", "o" + i);
            order.put(
                    "kind",
                    dice.of(
                            "STANDARD",
                            "STANDARD",
                            "RETURN_DEFECT",
                            "CONTRACT_ADDITIONAL_DELIVERY",
                            "CONTRACT_SCHEDULE",
                            "FREE_REPLACEMENT",
                            "FREE_SAMPLE"));
            Instant at = dice.between(start, now);
            order.put("createdAt", at.toString()).put("paymentTerms", dice.of("PREPAID", "POSTPAID"));
            order.putArray("refs").add("q" + (1 + dice.upTo(5))).add("o" + (1 + dice.upTo(3)));
            ObjectNode line =
                    order.putArray("lines").addObject().put("materialId", "T1").put("qty", 1 + dice.upTo(30));
            line.set("unitPrice", dice.money(5));
            dice.later(order, "shippedAt", at, now, 2);
            dice.perhaps(order, "creditMemoIssued");
            dice.perhaps(order, "pickedUpByRepresentative");
            if (dice.oneIn(3)) {
                order.put("reason", "as agreed").put("approvedBy", "H1");
            }
        }
    }

    private void goods() {
        ArrayNode availability = request.putArray("availability");
        if (dice.oneIn(2)) {
            ObjectNode material =
                    availability.addObject().put("materialId", "T1").put("stockQty", dice.upTo(20));
            material.put("safetyStockQty", dice.upTo(9));
            dice.perhaps(material, "inAssortment");
        }
        ArrayNode feasibility = request.putArray("feasibility");
        if (dice.oneIn(3)) {
            ObjectNode told = feasibility.addObject().put("documentId", "q" + (1 + dice.upTo(5)));
            dice.perhaps(told, "feasible");
            dice.later(told, "informedManagerAt", start, now, 2);
        }
    }

    private void claims() {
        ArrayNode claims = request.putArray("claims");
        for (int i = dice.oneIn(2) ? 0 : 1 + dice.upTo(2); i > 0; i--) {
            Instant at = dice.between(start, now);
            ObjectNode claim = claims.addObject().put("claimId", "r" + i).put("receivedAt", at.toString());
            claim.put("kind", dice.of("WARRANTY_REPAIR", "COMPLAINT", "RETURN")).put("status", "OPEN");
            dice.later(claim, "registeredAt", at, now, 4);
            dice.later(claim, "firstResponseAt", at, now, 3);
            dice.later(claim, "sentToServiceAt", at, now, 3);
            dice.later(claim, "completedAt", at, now, 3);
            dice.perhaps(claim, "warrantyCase");
            dice.perhaps(claim, "rootCauseIdentified");
            dice.perhaps(claim, "clientConfirmed");
            if (dice.oneIn(3)) {
                claim.put("status", "CLOSED")
                        .put("closedAt", dice.between(at, now).toString());
                claim.put("outcome", dice.of("REPAIRED", "REFUNDED", "REJECTED"));
            }
        }
    }

    private void handovers() {
        ArrayNode handovers = request.putArray("handovers");
        for (int i = dice.oneIn(2) ? 0 : 1 + dice.upTo(2); i > 0; i--) {
            Instant at = dice.between(start, now);
            ObjectNode handover =
                    handovers.addObject().put("handoverId", "h" + i).put("submittedAt", at.toString());
            handover.put("boundary", dice.of("LEADGEN_TO_SALES", "SALES_TO_PRODUCTION", "PRODUCTION_TO_SALES"));
            handover.put("submittedBy", dice.of("M1", "M2")).put("productionKind", dice.of("GOODS", "SERVICE"));
            ObjectNode items = handover.putObject("items");
            for (String item : new String[] {"contactName", "need", "signedContract", "specification", "actsSigned"}) {
                dice.perhaps(items, item);
            }
            if (dice.oneIn(2)) {
                handover.put("acceptedAt", dice.between(at, now).toString()).put("acceptedBy", dice.of("M1", "P1"));
            }
        }
    }
}
