package io.reglament.laws;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/** Makes valid deals with facts of all families from a seed: dense in time, so that norms are kept, missed and overtaken by turns. */
public final class WideDeal {
    private static final Instant FIRST = Instant.parse("2026-02-02T06:00:00Z");
    /** When the second version begins; it is known since six days before. */
    static final Instant CHANGE = Instant.parse("2026-05-31T21:00:00Z");

    private static final String[] STAGES = {
        "INBOUND_ATTRACTION", "OUTBOUND_ATTRACTION", "DEAL_DISCUSSION", "DEAL_FULFILMENT", "CLIENT_DEVELOPMENT"
    };
    private static final String[] MANAGERS = {"M1", "M1", "M1", "M2", "M3"};

    private final Dice dice;
    private final ObjectNode request = Dice.JSON.objectNode();
    private final Instant start;
    private final Instant now;

    private WideDeal(long seed) {
        dice = new Dice(seed);
        // Some live through the change to the next version.
        Instant first = dice.oneIn(4) ? CHANGE.minus(Duration.ofDays(5)) : FIRST;
        start = dice.between(first, first.plus(Duration.ofDays(first.equals(FIRST) ? 60 : 14)));
        now = start.plus(Duration.ofDays(1 + dice.upTo(dice.oneIn(3) ? 40 : 8))).plusSeconds(dice.upTo(36_000));
    }

    /** The request of a seed, a SIMULATION of now with nothing from later, but for plans. */
    public static ObjectNode of(long seed) {
        WideDeal deal = new WideDeal(seed);
        deal.frame();
        deal.client();
        deal.stages();
        deal.owners();
        deal.contacts();
        deal.pauses();
        deal.people();
        deal.permissions();
        WidePapers.into(deal.request, deal.dice, deal.start, deal.now);
        WideMoney.into(deal.request, deal.dice, deal.start, deal.now);
        return deal.request;
    }

    private void frame() {
        request.put("mode", "SIMULATION").put("regulationCode", "SALES-REG").put("calendarId", "RU-MSK");
        request.put("evaluationTime", now.toString()).put("knowledgeTime", now.toString());
        ObjectNode deal = request.putObject("deal");
        deal.put("dealId", "D-1").put("kind", dice.of("NEW_CLIENT", "NEW_CLIENT", "REPEAT", "CROSS_SALE"));
        deal.put("saleType", dice.of("B2B", "B2B", "B2C_RETAIL", "B2C_ECOMMERCE"));
        deal.put("channel", dice.of("PHONE", "WEB_FORM", "EMAIL", "CHAT", "VISIT"));
        deal.put("discountPercent", dice.of("0", "0", "3", "12")).put("discountKind", dice.of("NONE", "INDIVIDUAL"));
        deal.put("historyComplete", dice.oneIn(2));
        dice.perhaps(deal, "deliveryRequired");
        dice.perhaps(deal, "needIdentified");
        String status = dice.of("OPEN", "OPEN", "OPEN", "WON", "WON", "LOST", "CANCELLED");
        deal.put("status", status);
        if (status.equals("WON")) {
            deal.put("wonAt", dice.between(start, now).toString());
        } else if (!status.equals("OPEN")) {
            deal.put("closedAt", dice.between(start, now).toString());
        }
    }

    private void client() {
        ObjectNode client = request.putObject("client");
        client.put("clientId", "K-1").put("type", dice.of("COMPANY", "COMPANY", "PERSON"));
        client.put("cumulativeShareBefore", dice.of("10", "85", "90", "97")).put("activeMonths12", dice.upTo(13));
        dice.perhaps(client, "isExisting");
        dice.perhaps(client, "contactNameKnown");
        dice.perhaps(client, "phoneKnown");
        dice.perhaps(client, "emailKnown");
        dice.perhaps(client, "companyKnown");
        dice.perhaps(client, "trained");
        client.put("manualVip", dice.oneIn(5));
        if (dice.oneIn(3)) {
            client.put("zone", dice.of("Europe/Moscow", "Asia/Vladivostok", "Europe/Kaliningrad"));
        }
        if (dice.oneIn(3)) {
            client.put("consent", dice.of("GIVEN", "GIVEN", "WITHDRAWN"));
            client.put("consentChangedAt", dice.between(start, now).toString());
        }
        if (dice.oneIn(10)) {
            client.put("doNotContact", true);
        }
        if (dice.oneIn(6)) {
            client.put("requestsOtherManagerAt", dice.between(start, now).toString());
        }
    }

    private void stages() {
        ArrayNode visits = request.putArray("stageHistory");
        Instant at = start;
        for (int i = 1 + dice.upTo(4); i > 0 && at.isBefore(now); i--) {
            ObjectNode visit = visits.addObject().put("stage", dice.of(STAGES)).put("enteredAt", at.toString());
            ObjectNode evidence = visit.putObject("evidence");
            for (String key : new String[] {"orderRegistered", "contractSigned", "paid", "shipped", "actsSigned"}) {
                dice.perhaps(evidence, key);
            }
            at = dice.between(at.plusSeconds(60), at.plus(Duration.ofDays(6)));
        }
    }

    private void owners() {
        ArrayNode owners = request.putArray("ownerships");
        Instant at = dice.oneIn(3) ? dice.between(start, start.plusSeconds(7_200)) : start;
        for (int i = dice.oneIn(12) ? 0 : 1 + dice.upTo(3); i > 0 && at.isBefore(now); i--) {
            ObjectNode owner =
                    owners.addObject().put("managerId", dice.of(MANAGERS)).put("from", at.toString());
            owner.put("assignedBy", "H1").put("comment", dice.of("call him", ""));
            Instant until = dice.between(at.plusSeconds(60), at.plus(Duration.ofDays(7)));
            if (until.isBefore(now) && !dice.oneIn(3)) {
                owner.put("to", until.toString()).put("endReason", dice.of("OTHER", "WORKLOAD", "CONTACT_LIMIT"));
            }
            at = dice.oneIn(3) ? until.plusSeconds(dice.upTo(20_000)) : until;
        }
    }

    private void contacts() {
        ArrayNode contacts = request.putArray("contacts");
        boolean persistent = dice.oneIn(4);
        for (int i = dice.upTo(persistent ? 24 : dice.oneIn(2) ? 12 : 4); i > 0; i--) {
            Instant at = dice.between(start.minusSeconds(1_800), now);
            if (persistent && !dice.oneIn(8)) {
                call(contacts, i, at);
                continue;
            }
            ObjectNode contact = contacts.addObject().put("contactId", "c" + i).put("occurredAt", at.toString());
            contact.put("actor", dice.of("MANAGER", "MANAGER", "MANAGER", "OPERATOR", "SYSTEM"));
            contact.put("managerId", dice.of("M1", "M1", "M2", "M3"));
            contact.put("direction", dice.of("OUTBOUND", "OUTBOUND", "OUTBOUND", "INBOUND"));
            contact.put("channel", dice.of("PHONE", "PHONE", "PHONE", "EMAIL", "CHAT", "MEETING"));
            String outcome = dice.of(
                    "NO_ANSWER",
                    "NO_ANSWER",
                    "BUSY",
                    "REACHED",
                    "REPLIED",
                    "CALLBACK_REQUESTED",
                    "DELIVERED",
                    "WRONG_NUMBER",
                    "TECHNICAL_FAILURE",
                    "REFUSED");
            contact.put("outcome", outcome).put("source", dice.of("TELEPHONY", "CRM_AUTO", "MANUAL"));
            contact.put("purpose", dice.of("REQUEST_HANDLING", "PROSPECTING", "ACCOUNT_WORK", "ADVERTISING"));
            if (outcome.equals("CALLBACK_REQUESTED")) {
                contact.put(
                        "callbackAt",
                        dice.between(at, at.plus(Duration.ofDays(3))).toString());
            }
            dice.perhaps(contact, "reportFiled");
            if (dice.oneIn(4)) {
                contact.put("reportFiledAt", dice.between(at, now).toString()).put("reportFiled", true);
            }
            if (dice.oneIn(5)) {
                contact.put("recordedAt", dice.between(at, now).toString());
            }
            if (dice.oneIn(12)) {
                contact.put("scriptDeviation", true);
            }
        }
    }

    /** One of those that reach a limit. */
    private void call(ArrayNode contacts, int number, Instant at) {
        contacts.addObject()
                .put("contactId", "c" + number)
                .put("occurredAt", at.toString())
                .put("actor", "MANAGER")
                .put("managerId", "M1")
                .put("direction", "OUTBOUND")
                .put("channel", "PHONE")
                .put("outcome", dice.oneIn(9) ? "REACHED" : "NO_ANSWER")
                .put("purpose", "REQUEST_HANDLING")
                .put("source", "TELEPHONY");
    }

    private void pauses() {
        ArrayNode pauses = request.putArray("pauses");
        for (int i = dice.oneIn(2) ? 0 : dice.upTo(3); i > 0; i--) {
            Instant from = dice.between(start, now);
            ObjectNode pause = pauses.addObject().put("from", from.toString());
            pause.put("reason", dice.of("CLIENT_THINKING", "CLIENT_CALLBACK", "AWAITING_PRODUCTION", "TECHNICAL"));
            dice.later(pause, "to", from, from.plus(Duration.ofDays(9)), 3);
            if (dice.oneIn(2)) {
                pause.put("approvedBy", dice.of("H1", "M1"));
            }
        }
    }

    private void people() {
        ObjectNode roster = request.putObject("roster");
        roster.putObject("UNIT_HEAD").put("state", dice.of("VACANT"));
        roster.putObject("HEAD_OF_SALES").put("state", "FILLED").put("personId", "H1");
        roster.putObject("COMPANY_HEAD").put("state", "FILLED").put("personId", "C1");
        ArrayNode staff = request.putArray("staff");
        for (String person : new String[] {"M1", "M2", "M3", "M4", "H1"}) {
            ObjectNode member = staff.addObject().put("personId", person);
            member.put("role", person.equals("H1") ? "HEAD_OF_SALES" : "SALES_MANAGER")
                    .put("openDeals", dice.upTo(9));
            if (dice.oneIn(4)) {
                Instant from = dice.between(start, now.plus(Duration.ofDays(5)));
                ObjectNode absence = member.putArray("absences").addObject().put("from", from.toString());
                dice.later(absence, "to", from, from.plus(Duration.ofDays(6)), 4);
                if (dice.oneIn(2)) {
                    absence.put("deputyId", dice.of("D1", "M4"));
                }
            }
            if (dice.oneIn(8)) {
                member.put(
                        "leavesAt",
                        dice.between(start, now.plus(Duration.ofDays(9))).toString());
            }
        }
    }

    private void permissions() {
        ArrayNode approvals = request.putArray("approvals");
        if (dice.oneIn(3)) {
            approval(approvals, "CONTACT_LIMIT_EXTENSION", "D-1").put("value", 1 + dice.upTo(3));
        }
        if (dice.oneIn(3)) {
            approval(approvals, "DISCOUNT", "D-1").put("value", dice.upTo(20));
        }
        if (dice.oneIn(4)) {
            approval(approvals, "LATE_RECORD_ACCEPTED", "c" + (1 + dice.upTo(5)));
        }
        request.putArray("violationHistory");
        ArrayNode actions = request.putArray("inboundActions");
        if (dice.oneIn(3)) {
            ObjectNode action = actions.addObject().put("action", dice.of("CALL", "FORM", "EMAIL"));
            action.put("occurredAt", dice.between(start, now).toString()).put("recorded", dice.oneIn(2));
        }
    }

    private ObjectNode approval(ArrayNode approvals, String type, String subjectId) {
        return approvals
                .addObject()
                .put("type", type)
                .put("subjectId", subjectId)
                .put("by", "H1")
                .put("role", "HEAD_OF_SALES")
                .put("at", dice.between(start, now).toString());
    }
}
