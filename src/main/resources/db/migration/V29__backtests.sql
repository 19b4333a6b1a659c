-- Backtests: what a draft would change in recorded decisions, or in uploaded ones. Sums, codes, ids and numbers; facts only of an upload.
CREATE TABLE backtest (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    draft         bigint NOT NULL REFERENCES draft,
    number        int NOT NULL CHECK (number > 0),
    revision      int NOT NULL CHECK (revision >= 0),
    content_hash  text NOT NULL,
    asked_at      timestamptz NOT NULL,
    asked_by      text NOT NULL,
    every         text NOT NULL CHECK (every IN ('DEAL', 'DECISION', 'LINE')),
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz NOT NULL,
    lines         int NOT NULL,
    state         text NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'FINISHED', 'CANCELLED', 'FAILED')),
    ended_at      timestamptz,
    failure       text,
    deals         int,
    parts         int,
    parts_done    int NOT NULL,
    sums          text NOT NULL,
    UNIQUE (draft, number)
);

-- One run of a draft at a time.
CREATE UNIQUE INDEX backtest_live ON backtest (draft) WHERE state IN ('QUEUED', 'RUNNING');

-- The deals after one, up to another one. Whoever holds the claim until the lease ends may count it; done, it is counted for ever.
CREATE TABLE backtest_part (
    run         bigint NOT NULL REFERENCES backtest,
    part        int NOT NULL CHECK (part > 0),
    after_deal  text NOT NULL,
    last_deal   text NOT NULL,
    deals       int NOT NULL,
    claim       uuid,
    lease_until timestamptz,
    tries       int NOT NULL DEFAULT 0,
    done_at     timestamptz,
    unlisted    int NOT NULL DEFAULT 0,
    PRIMARY KEY (run, part)
);
CREATE INDEX backtest_part_to_do ON backtest_part (run, part) WHERE done_at IS NULL;

-- A decision that changes; findings and diff as JSON.
CREATE TABLE backtest_deal (
    run         bigint NOT NULL,
    part        int NOT NULL,
    number      int NOT NULL CHECK (number > 0),
    deal_id     text NOT NULL,
    decision_id uuid,
    line        int,
    findings    text NOT NULL,
    diff        text NOT NULL,
    left_out    int NOT NULL,
    PRIMARY KEY (run, part, number),
    FOREIGN KEY (run, part) REFERENCES backtest_part
);

-- An uploaded request as it was sent.
CREATE TABLE backtest_line (
    run     bigint NOT NULL REFERENCES backtest,
    line    int NOT NULL CHECK (line > 0),
    deal_id text NOT NULL,
    request bytea NOT NULL,
    PRIMARY KEY (run, deal_id, line)
);

-- Who saw what came of a finished run, other than who asked for it.
CREATE TABLE backtest_seen (
    run     bigint NOT NULL REFERENCES backtest,
    person  text NOT NULL,
    seen_at timestamptz NOT NULL,
    PRIMARY KEY (run, person)
);

GRANT SELECT, INSERT ON backtest, backtest_part, backtest_deal, backtest_line, backtest_seen TO reglament_service;
GRANT UPDATE (state, ended_at, failure, deals, parts, parts_done, sums) ON backtest TO reglament_service;
GRANT UPDATE (claim, lease_until, tries, done_at, unlisted) ON backtest_part TO reglament_service;
