package io.reglament.web.openapi;

import static io.reglament.web.openapi.Described.JSON;

import io.reglament.backtest.rest.BacktestView;
import io.reglament.backtest.rest.BacktestView.BacktestPage;
import io.reglament.backtest.rest.ChangedDealView.ChangedDealPage;
import io.reglament.backtest.rest.NewBacktest;
import java.util.Map;
import java.util.TreeMap;

/** The operations on backtests of drafts. */
final class BacktestOperations {
    private static final String READERS = "editor, approver, auditor, admin";
    private static final String EDITORS = "editor";
    private static final String NDJSON = "application/x-ndjson";
    private static final String BACKTESTS = "/v1/drafts/{draftId}/backtests";
    private static final String BACKTEST = BACKTESTS + "/{number}";

    private final Map<String, Described> operations = new TreeMap<>();
    private final SentSchemas sent;
    private final ViewSchemas shown;

    BacktestOperations(SentSchemas sent, ViewSchemas shown) {
        this.sent = sent;
        this.shown = shown;
        begin();
        read();
        stop();
    }

    Map<String, Described> byPath() {
        return operations;
    }

    private void begin() {
        add("GET " + BACKTESTS, "listBacktests", "The backtests of a draft, the newest first", READERS)
                .answers(200, "The backtests", shown.of(BacktestPage.class))
                .problems(404);
        add(
                        "POST " + BACKTESTS,
                        "beginBacktest",
                        "Decides recorded deals, or uploaded ones, under the law in force and under the draft, in the background",
                        EDITORS)
                .sends(JSON, sent.of(NewBacktest.class), null)
                .sends(NDJSON, Scalars.string(), null)
                .answers(202, "Begun", shown.of(BacktestView.class))
                .problems(404, 409, 422);
    }

    private void read() {
        add("GET " + BACKTEST, "readBacktest", "A backtest with its progress and sums", READERS)
                .answers(200, "The backtest", shown.of(BacktestView.class))
                .problems(404);
        add(
                        "GET " + BACKTEST + "/deals",
                        "listChangedDeals",
                        "The decisions that the draft changes, each with its differences",
                        READERS)
                .pages(shown.of(ChangedDealPage.class))
                .problems(404);
    }

    private void stop() {
        add("DELETE " + BACKTEST, "cancelBacktest", "Cancels a backtest; it can be resumed", EDITORS)
                .answers(204, "Cancelled", null)
                .problems(404, 409);
        add("POST " + BACKTEST + "/resume", "resumeBacktest", "Goes on with a cancelled or failed backtest", EDITORS)
                .answers(202, "Goes on", shown.of(BacktestView.class))
                .problems(404, 409);
    }

    private Described add(String path, String id, String summary, String roles) {
        Described operation = new Described(id, summary, roles);
        operations.put(path, operation);
        return operation;
    }
}
