package io.reglament.evaluation.commission;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.DecideDeal;
import io.reglament.decision.Decision;
import io.reglament.decision.PriorViolations;
import io.reglament.evaluation.drl.RuleUnitRules;
import io.reglament.finding.Action;
import io.reglament.finding.Commission;
import io.reglament.finding.Deadline;
import io.reglament.finding.text.IcuSentences;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.bundle.TestVersions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A question about one deal, put together in the words of the API and asked through the whole engine; all times are Moscow's. */
final class Ask {
    private static final RequestReader READER = new RequestReader();
    private static final RegulationVersions VERSIONS = TestVersions.both();
    private static final WorkingCalendar CALENDAR = CalendarJson.ruMsk().workingCalendar();
    private static final DecideDeal ENGINE = new DecideDeal(new RuleUnitRules(), new IcuSentences());
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Map<String, String> deal = new LinkedHashMap<>();
    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private String mode = "LIVE";
    private boolean vip;

    /** A deal won at a local time, of the kind NEW_CLIENT without discount. */
    static Ask won(String wonAt) {
        Ask ask = new Ask();
        return ask.deal("status", "WON")
                .deal("wonAt", at(wonAt))
                .deal("kind", "NEW_CLIENT")
                .deal("discountPercent", "0");
    }

    /** An open deal, of the kind NEW_CLIENT without discount. */
    static Ask open() {
        return new Ask().deal("status", "OPEN").deal("kind", "NEW_CLIENT").deal("discountPercent", "0");
    }

    Ask deal(String field, String value) {
        deal.put(field, value);
        return this;
    }

    Ask not(String fieldOrGroup) {
        deal.remove(fieldOrGroup);
        groups.remove(fieldOrGroup);
        return this;
    }

    Ask simulated() {
        mode = "SIMULATION";
        return this;
    }

    /** @param one a fact in JSON with single quotes; dates with a space are local times */
    Ask with(String group, String... one) {
        List<String> facts = groups.computeIfAbsent(group, any -> new ArrayList<>());
        Arrays.stream(one).map(Ask::json).forEach(facts::add);
        return this;
    }

    /** @param first when he first reached the client */
    Ask participant(String managerId, String first, String... roles) {
        return with(
                "participants",
                "{'managerId': '" + managerId + "', 'firstReachedAt': '" + at(first) + "'"
                        + (roles.length == 0 ? "" : ", 'roles': " + list(roles)) + "}");
    }

    Ask paid(String amount, String currency) {
        return paid("P" + groups.getOrDefault("payments", List.of()).size(), amount, currency, "2026-04-02 10:00");
    }

    Ask paid(String id, String amount, String currency, String when) {
        return with(
                "payments",
                "{'paymentId': '" + id + "', 'kind': 'PAYMENT', 'paidAt': '" + at(when) + "', 'net': "
                        + money(amount, currency) + "}");
    }

    /** @param more further fields in JSON with single quotes */
    Ask refunded(String id, String amount, String currency, String when, String more) {
        return with(
                "payments",
                "{'paymentId': '" + id + "', 'kind': 'REFUND', 'paidAt': '" + at(when) + "', 'net': "
                        + money(amount, currency) + more + "}");
    }

    Ask accrued(String managerId, String amount, String currency) {
        return with("priorAccruals", "{'managerId': '" + managerId + "', 'amount': " + money(amount, currency) + "}");
    }

    /** @param sharesAndSignatures as {@code M1=60.00} and {@code M1@2026-04-17 09:00} */
    Ask agreement(String id, String preparedBy, String createdAt, String... sharesAndSignatures) {
        return split(id, preparedBy, createdAt, "REVENUE", sharesAndSignatures);
    }

    Ask split(String id, String preparedBy, String createdAt, String kind, String... sharesAndSignatures) {
        String shares = Arrays.stream(sharesAndSignatures)
                .filter(each -> each.contains("="))
                .map(each -> "{'managerId': '" + each.replace("=", "', 'percent': '") + "'}")
                .collect(Collectors.joining(",", "[", "]"));
        String signatures = Arrays.stream(sharesAndSignatures)
                .filter(each -> each.contains("@"))
                .map(each -> each.split("@"))
                .map(each -> "{'managerId': '" + each[0] + "', 'signedAt': '" + at(each[1]) + "'}")
                .collect(Collectors.joining(",", "[", "]"));
        return with(
                "splitAgreements",
                "{'agreementId': '" + id + "', 'preparedBy': '" + preparedBy + "'"
                        + (createdAt.isEmpty() ? "" : ", 'createdAt': '" + at(createdAt) + "'")
                        + ", 'creditKind': '" + kind + "', 'shares': " + shares + ", 'signatures': " + signatures
                        + "}");
    }

    /** @param more further fields in JSON with single quotes, the state among them */
    Ask dispute(String id, String openedBy, String openedAt, String more) {
        return with(
                "disputes",
                "{'disputeId': '" + id + "', 'openedBy': '" + openedBy + "', 'openedAt': '" + at(openedAt) + "'" + more
                        + "}");
    }

    Ask contract(String managerId, String policy) {
        return with(
                "managerAgreements",
                "{'managerId': '" + managerId + "', 'splitPolicy': '" + policy
                        + "', 'signedAt': '2026-01-12T10:00:00+03:00', 'validFrom': '2026-01-12'}");
    }

    /** A conversation on the phone. */
    Ask talked(String id, String managerId, String when) {
        return with(
                "contacts",
                "{'contactId': '" + id + "', 'occurredAt': '" + at(when) + "', 'actor': 'MANAGER', 'managerId': '"
                        + managerId + "', 'direction': 'OUTBOUND', 'channel': 'PHONE', 'outcome': 'REACHED', "
                        + "'purpose': 'ACCOUNT_WORK', 'source': 'TELEPHONY', 'reportFiled': true}");
    }

    /** @param more further fields in JSON with single quotes */
    Ask held(String managerId, String from, String more) {
        return with("ownerships", "{'managerId': '" + managerId + "', 'from': '" + at(from) + "'" + more + "}");
    }

    Ask approvedDiscount(String role, String value, String when) {
        return with(
                "approvals",
                "{'type': 'DISCOUNT', 'subjectId': 'D-1', 'value': '" + value + "', 'by': 'H1', 'role': '" + role
                        + "', 'at': '" + at(when) + "'}");
    }

    /** The same groups with their facts in the opposite order. */
    Ask reversed() {
        Ask other = new Ask();
        other.mode = mode;
        other.vip = vip;
        other.deal.putAll(deal);
        groups.forEach((group, facts) -> {
            List<String> turned = new ArrayList<>(facts);
            java.util.Collections.reverse(turned);
            other.groups.put(group, turned);
        });
        return other;
    }

    Decision evaluated(String evaluationTime, String knowledgeTime) {
        StringBuilder body = new StringBuilder("{'mode': '" + mode + "', 'evaluationTime': '" + at(evaluationTime)
                + "', 'knowledgeTime': '" + at(knowledgeTime) + "', 'deal': {'dealId': 'D-1'");
        deal.forEach((field, value) -> body.append(", '" + field + "': '" + value + "'"));
        body.append("}, 'client': {'clientId': 'K-1', 'type': 'COMPANY', 'cumulativeShareBefore': '85', "
                + "'activeMonths12': 4, 'manualVip': " + vip + "}, "
                + "'roster': {'UNIT_HEAD': {'state': 'VACANT'}, 'HEAD_OF_SALES': {'state': 'FILLED', 'personId': 'H1'}, "
                + "'COMPANY_HEAD': {'state': 'FILLED', 'personId': 'C1'}}");
        groups.forEach((group, facts) -> body.append(", '" + group + "': [" + String.join(",", facts) + "]"));
        return decide(json(body.append("}").toString()).getBytes(StandardCharsets.UTF_8));
    }

    /** @param json a whole request, with its times */
    static Decision decide(byte[] json) {
        return ENGINE.decide(READER.read(json), CALENDAR, VERSIONS, PriorViolations.NONE);
    }

    /** The client as VIP by the head's word. */
    Ask vip() {
        vip = true;
        return this;
    }

    Decision evaluated(String evaluationTime) {
        return evaluated(evaluationTime, evaluationTime);
    }

    Commission commission(String evaluationTime) {
        return Objects.requireNonNull(evaluated(evaluationTime).commission());
    }

    /** {@code "M1 5000.00"} for each line. */
    static List<String> lines(Commission commission) {
        return commission.lines().stream()
                .map(each -> each.managerId() + " " + each.amount())
                .toList();
    }

    /** {@code "CODE -> M1 due 2026-04-23 18:00:00"} for each action; without "due" where there is none. */
    static List<String> actions(Decision decision) {
        return decision.actions().stream().map(Ask::action).toList();
    }

    private static String action(Action action) {
        return action.code() + " -> " + action.addressee().personId()
                + (action.dueAt() == null ? "" : " due " + local(action.dueAt()));
    }

    static Deadline deadline(Decision decision, String kind) {
        return decision.deadlines().stream()
                .filter(each -> each.kind().name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind + " in " + decision.deadlines()));
    }

    static String local(@org.jspecify.annotations.Nullable Instant instant) {
        return instant == null ? "null" : LOCAL.format(instant.atZone(CALENDAR.zone()));
    }

    /** A local time, with or without seconds, as an instant of the API. */
    static String at(String local) {
        return local.replace(' ', 'T') + (local.length() > 16 ? "" : ":00") + "+03:00";
    }

    static String money(String amount, String currency) {
        return "{'amount': '" + amount + "', 'currency': '" + currency + "'}";
    }

    private static String list(String... names) {
        return Arrays.stream(names).map(each -> "'" + each + "'").collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
