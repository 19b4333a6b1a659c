package io.reglament.evaluation.timeline;

import io.reglament.deal.Category;
import io.reglament.deal.CategoryChange;
import io.reglament.deal.Client;
import io.reglament.finding.ClientCategory;
import io.reglament.finding.Notes;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the client was when (T04, decided 62): his told history, else what T04 makes of him today, VIP no earlier than he became one. */
final class Categories {
    private final @Nullable List<CategoryChange> history;
    private final @Nullable Instant vipSince;
    private final @Nullable String now;
    private final @Nullable String before;

    Categories(KnownDeal deal, Norms norms, Notes notes, String version) {
        Client client = deal.facts().client();
        history = client == null || client.categoryHistory() == null
                ? null
                : client.categoryHistory().stream()
                        .sorted(Comparator.comparing(CategoryChange::from).thenComparing(CategoryChange::category))
                        .toList();
        vipSince = client == null || Boolean.FALSE.equals(client.manualVip()) ? null : client.manualVipSince();
        if (history != null) {
            now = known(history, deal.at());
            before = null;
            notes.add(new ClientCategory(now, List.of(), version, deal.at()));
            return;
        }
        boolean vipNow = vipSince != null && !deal.at().isBefore(vipSince);
        Row row = row(norms, client, deal.at(), vipSince == null ? manualVip(client) : Boolean.valueOf(vipNow));
        Row other = vipSince == null ? row : row(norms, client, deal.at(), false);
        now = row == null ? null : row.string("category");
        before = other == null ? null : other.string("category");
        if (row != null) {
            notes.add(new ClientCategory(row.string("category"), List.of(row.ref()), version, deal.at()));
        }
    }

    @Nullable
    String at(Instant instant) {
        if (history != null) {
            return known(history, instant);
        }
        return vipSince != null && instant.isBefore(vipSince) ? before : now;
    }

    private static String known(List<CategoryChange> history, Instant instant) {
        Category category = Category.UNCLASSIFIED;
        for (CategoryChange each : history) {
            category = each.from().isAfter(instant) ? category : each.category();
        }
        return category.name();
    }

    private static @Nullable Boolean manualVip(@Nullable Client client) {
        return client == null ? null : client.manualVip();
    }

    private static @Nullable Row row(Norms norms, @Nullable Client client, Instant at, @Nullable Boolean manualVip) {
        return norms.row(
                "client-category",
                at,
                manualVip,
                client == null ? null : client.cumulativeShareBefore(),
                client == null ? null : client.activeMonths12());
    }
}
