-- The newest answer of each deal and until when it holds: made from the record and from nothing else, so that it can be made again.
CREATE TABLE watched_deal (
    deal_id         text PRIMARY KEY,
    client          text NOT NULL,
    branch_id       text,
    decision_id     uuid NOT NULL,
    evaluation_time timestamptz NOT NULL,
    knowledge_time  timestamptz NOT NULL,
    open            boolean NOT NULL,
    holds_until     timestamptz
);
CREATE INDEX watched_deal_holds_until ON watched_deal (holds_until) WHERE open;
CREATE INDEX watched_deal_evaluated ON watched_deal (evaluation_time) WHERE open;

-- How far the record of each writer was looked through.
CREATE TABLE watched_writer (
    writer uuid PRIMARY KEY,
    seq    bigint NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON watched_deal, watched_writer TO reglament_service;
