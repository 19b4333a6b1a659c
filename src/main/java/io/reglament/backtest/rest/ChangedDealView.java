package io.reglament.backtest.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.reglament.backtest.BacktestRuns.Listed;
import io.reglament.backtest.BacktestRuns.Listing;
import io.reglament.backtest.ChangedDeal;
import io.reglament.backtest.text.BacktestWords;
import io.reglament.finding.Text;
import io.reglament.history.Page;
import io.reglament.history.Place;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision that the draft changes, with every difference. */
public record ChangedDealView(
        String dealId,
        @Nullable UUID decisionId,
        @Nullable Integer line,
        Text summary,
        FoundView found,
        List<AnswerDifference> diff,
        int diffLeftOut) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** A place where the answers differ; a side is absent where it has nothing there. */
    public record AnswerDifference(
            String pointer,
            @Nullable JsonNode inForce,
            @Nullable JsonNode draft) {}

    /** Some of them; unlisted are those beyond the most that are kept of a part. */
    public record ChangedDealPage(
            List<ChangedDealView> items, @Nullable String next, int unlisted) {
        /** @param listing one more than the limit, where there is one */
        static ChangedDealPage of(Listing listing, int limit) {
            Page<Listed> page = Page.of(listing.deals(), limit, ChangedDealView::place);
            return new ChangedDealPage(
                    page.items().stream()
                            .map(each -> ChangedDealView.of(each.deal()))
                            .toList(),
                    page.next(),
                    listing.unlisted());
        }
    }

    /** The part stands in for the time: both only order the list. */
    private static Place place(Listed listed) {
        return new Place(
                Instant.ofEpochSecond(listed.place().part()),
                Integer.toString(listed.place().number()));
    }

    private static ChangedDealView of(ChangedDeal deal) {
        return new ChangedDealView(
                deal.dealId(),
                deal.decisionId(),
                deal.line(),
                BacktestWords.of(deal.findings()),
                FoundView.of(deal.findings()),
                diff(deal.diff()),
                deal.leftOut());
    }

    private static List<AnswerDifference> diff(String text) {
        try {
            List<AnswerDifference> diff = new ArrayList<>();
            for (JsonNode each : JSON.readTree(text)) {
                diff.add(new AnswerDifference(each.get("pointer").asText(), each.get("inForce"), each.get("draft")));
            }
            return diff;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
