-- What the next change of the law has to look at: facts that no row answered, and discontent with rules.
CREATE TABLE unanswered_case (
    table_id        text NOT NULL,
    -- as JSON, names ascending
    inputs          text NOT NULL,
    deal_id         text NOT NULL,
    version         text NOT NULL,
    decision_id     uuid NOT NULL,
    evaluation_time timestamptz NOT NULL,
    first_at        timestamptz NOT NULL
);
CREATE UNIQUE INDEX unanswered_case_of_deal ON unanswered_case (table_id, md5(inputs), deal_id);

CREATE TABLE grievance (
    number      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id          text NOT NULL,
    -- none where somebody said it here
    deal_id     text,
    decision_id uuid,
    rule_id     text,
    row_ref     text,
    made_by     text,
    made_at     timestamptz,
    said        text,
    UNIQUE (deal_id, id)
);

GRANT SELECT, INSERT, UPDATE ON unanswered_case TO reglament_service;
GRANT SELECT, INSERT ON grievance TO reglament_service;

-- The record is looked through anew, for what it had said before there were registers.
DELETE FROM watched_writer;
