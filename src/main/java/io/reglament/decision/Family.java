package io.reglament.decision;

import java.util.Set;

/** A part of the regulation that is judged by itself, with the groups of facts that it reads. */
public enum Family {
    /** First contact, retries, limits, callbacks, replies, cadence, permission to contact. */
    CONTACTS("deal", "client", "stageHistory", "ownerships", "contacts", "pauses", "approvals", "staff", "roster"),
    /** Who assigns a lead until when, and who takes a deal over. */
    ASSIGNMENT("deal", "client", "stageHistory", "ownerships", "pauses", "approvals", "staff", "roster"),
    /** The report that each conversation owes. */
    CALL_REPORTS("contacts", "ownerships"),
    /** An action of the client that has to be recorded. */
    RECORDING("inboundActions", "contacts", "deal"),
    /** The order of the stages, and what has to be known on leaving one. */
    STAGES("deal", "client", "stageHistory", "approvals"),
    /** Approval and end of pauses. */
    PAUSES("pauses", "stageHistory", "approvals"),
    /** Steps, terms, contents and references of documents. */
    DOCUMENTS("deal", "documents", "orders", "availability", "feasibility", "client"),
    /** Kinds, contracts, prices, goods and release of orders. */
    ORDERS("orders", "documents", "claims", "availability"),
    /** Terms and closure of claims. */
    CLAIMS("claims"),
    /** Completeness and acceptance of what one department passes to another. */
    HANDOVERS("handovers", "deal"),
    /** Who earns how much, agreements and disputes about it. */
    COMMISSION(
            "deal",
            "stageHistory",
            "ownerships",
            "contacts",
            "participants",
            "managerAgreements",
            "splitAgreements",
            "disputes",
            "payments",
            "priorAccruals",
            "approvals",
            "staff"),
    /** What follows from a violation, counted with the earlier ones. */
    SANCTIONS("violationHistory"),
    /** Which superior is known, and who decides in his stead. */
    ESCALATION("roster", "staff");

    private final Set<String> groups;

    Family(String... groups) {
        this.groups = Set.of(groups);
    }

    /** The family of a rule, by the rule's id. */
    static Family ofRule(String ruleId) {
        if (ruleId.equals("R-CON-04")) {
            return CALL_REPORTS;
        }
        return switch (ruleId.split("-")[1]) {
            case "OWN" -> ASSIGNMENT;
            case "STG" -> STAGES;
            case "PAU" -> PAUSES;
            case "DOC" -> DOCUMENTS;
            case "ORD" -> ORDERS;
            case "CLM" -> CLAIMS;
            case "HND" -> HANDOVERS;
            case "COM", "DSP" -> COMMISSION;
            case "SAN", "EXC" -> SANCTIONS;
            case "FACT" -> RECORDING;
            default -> CONTACTS;
        };
    }

    /** Whether it reads a group of the request, by the group's name in the contract. */
    public boolean reads(String group) {
        return groups.contains(group);
    }
}
