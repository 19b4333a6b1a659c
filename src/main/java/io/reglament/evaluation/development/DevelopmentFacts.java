package io.reglament.evaluation.development;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.deal.Claim;
import io.reglament.deal.Client;
import io.reglament.deal.Deal;
import io.reglament.deal.DealKind;
import io.reglament.deal.SaleType;
import io.reglament.deal.Stage;
import io.reglament.evaluation.timeline.FamilyFacts;
import io.reglament.evaluation.timeline.Owners;
import io.reglament.evaluation.timeline.References;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.evaluation.timeline.Visit;
import io.reglament.finding.Notes;
import io.reglament.regulation.table.Row;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What the development of the client gives the rules to judge. */
public record DevelopmentFacts(ClientCare care, Notes notes) implements FamilyFacts {

    public static DevelopmentFacts of(Timeline shared) {
        Timeline time = shared.noting();
        Deal deal = time.deal().facts().deal();
        Client client = time.deal().facts().client();
        Visit visit = time.visitAt(time.deal().at());
        Stage stage = visit == null ? null : visit.stage();
        boolean worked = time.closedAt(Stage.CLIENT_DEVELOPMENT) == null;
        boolean development = worked && visit != null && stage == Stage.CLIENT_DEVELOPMENT;
        Row row = time.norms().parameters(time.deal().at());
        Span days = new Span(row.integer("trainClientDays"), SpanUnit.WORKING_DAY);
        Boolean assessed = development ? assessed(time) : null;
        return new DevelopmentFacts(
                new ClientCare(
                        openClaims(time),
                        worked && (deal.kind() == DealKind.CROSS_SALE || deal.kind() == DealKind.UP_SALE),
                        worked
                                && time.open()
                                && deal.saleType() == SaleType.B2C_RETAIL
                                && stage == Stage.DEAL_DISCUSSION,
                        development,
                        assessed,
                        client == null ? null : client.isReseller(),
                        client == null ? null : client.trained(),
                        development && visit != null && training(client)
                                ? time.due(time.plainClock(), visit.from(), days)
                                : null,
                        List.of(row.ref()),
                        new Owners(time)),
                time.notes());
    }

    /** Only then is the clock asked: it may run into a year that is not loaded. */
    private static boolean training(@Nullable Client client) {
        return client != null && Boolean.TRUE.equals(client.isReseller()) && Boolean.FALSE.equals(client.trained());
    }

    private static List<String> openClaims(Timeline time) {
        return References.each(time.deal().facts().claims()).stream()
                .filter(each -> each.openAt(time.deal().at()))
                .map(Claim::claimId)
                .sorted()
                .toList();
    }

    private static @Nullable Boolean assessed(Timeline time) {
        Boolean latest = null;
        for (Visit each : time.visits()) {
            SortedMap<String, Boolean> evidence = each.fact().evidence();
            Boolean known = evidence == null ? null : evidence.get("satisfactionAssessed");
            latest = known == null ? latest : known;
        }
        return latest;
    }
}
