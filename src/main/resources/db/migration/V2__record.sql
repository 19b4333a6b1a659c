-- The record. Events are only ever added: the service may read and add them, not change, delete or truncate them.
-- Projections (the current state of a violation) may be changed; they can be made again from the events.

-- One row for each run of a service process: its entries are numbered without gaps, so that a hash chain can follow them.
CREATE TABLE ledger_writer (
    id         uuid PRIMARY KEY,
    started_at timestamptz NOT NULL,
    engine     text NOT NULL,
    rules_hash text NOT NULL
);

-- The content of a calendar as it was used, once for all decisions that used it.
CREATE TABLE calendar_content (
    hash    bytea PRIMARY KEY,
    content bytea NOT NULL
);

-- No foreign keys here: writer and calendar are added before in the same transaction, and a check per row would cost more than the row.
CREATE TABLE decision_event (
    id              uuid PRIMARY KEY,
    writer          uuid NOT NULL,
    seq             bigint NOT NULL,
    client          text NOT NULL,
    request_id      text NOT NULL,
    body_hash       bytea NOT NULL,
    deal_id         text NOT NULL,
    branch_id       text,
    evaluation_time timestamptz NOT NULL,
    knowledge_time  timestamptz NOT NULL,
    recorded_at     timestamptz NOT NULL,
    versions        text[] NOT NULL,
    version_hashes  text[] NOT NULL,
    calendar_hash   bytea NOT NULL,
    facts           bytea NOT NULL,
    history         bytea NOT NULL,
    answer          bytea NOT NULL,
    UNIQUE (client, request_id),
    UNIQUE (writer, seq)
);
CREATE INDEX decision_event_of_deal ON decision_event (deal_id, id);

-- What happened to a violation, in the order of its revisions; number counts the events of one ledger entry.
CREATE TABLE violation_event (
    writer           uuid NOT NULL,
    seq              bigint NOT NULL,
    number           int NOT NULL,
    key              text NOT NULL,
    revision         int NOT NULL,
    state            text NOT NULL,
    deal_id          text NOT NULL,
    branch_id        text,
    code             text NOT NULL,
    severity         text NOT NULL,
    responsible_role text NOT NULL,
    responsible_id   text,
    violated_at      timestamptz NOT NULL,
    listed_at        timestamptz NOT NULL,
    version          text NOT NULL,
    row_refs         text[] NOT NULL,
    content          bytea NOT NULL,
    decision_id      uuid,
    recorded_at      timestamptz NOT NULL,
    actor            text NOT NULL,
    reason           text,
    cause            text,
    PRIMARY KEY (writer, seq, number),
    UNIQUE (key, revision)
);

-- The current state of each violation. listed_at is violated_at as first found: it never moves, so pages neither skip nor repeat.
CREATE TABLE violation (
    key              text PRIMARY KEY,
    revision         int NOT NULL,
    state            text NOT NULL CHECK (state IN ('OPEN', 'CONFIRMED', 'DISPUTED', 'WAIVED', 'RETRACTED')),
    deal_id          text NOT NULL,
    branch_id        text,
    code             text NOT NULL,
    severity         text NOT NULL,
    responsible_role text NOT NULL,
    responsible_id   text,
    violated_at      timestamptz NOT NULL,
    listed_at        timestamptz NOT NULL,
    version          text NOT NULL,
    row_refs         text[] NOT NULL,
    bonus_reduction  numeric,
    sameness         bytea NOT NULL,
    content          bytea NOT NULL,
    decision_id      uuid NOT NULL,
    known_at         timestamptz NOT NULL,
    evaluation_time  timestamptz NOT NULL,
    knowledge_time   timestamptz NOT NULL,
    recorded_at      timestamptz NOT NULL,
    reason           text,
    cause            text
) WITH (fillfactor = 80);
CREATE INDEX violation_newest_first ON violation (listed_at DESC, key DESC);
CREATE INDEX violation_of_deal ON violation (deal_id);
CREATE INDEX violation_of_person ON violation (responsible_id, violated_at);

-- LZ4 where the server was built with it: the default compression costs more than the rest of the insert.
DO $$
BEGIN
    ALTER TABLE decision_event
        ALTER COLUMN facts SET COMPRESSION lz4,
        ALTER COLUMN history SET COMPRESSION lz4,
        ALTER COLUMN answer SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN
    NULL;
END $$;

GRANT SELECT, INSERT ON ledger_writer, calendar_content, decision_event, violation_event TO reglament_service;
GRANT SELECT, INSERT, UPDATE ON violation TO reglament_service;
