-- What another engine finds in tables that are to be law: once for each content of a table and each build of the judge.
CREATE TABLE judgement (
    table_hash  text NOT NULL,
    judged_by   text NOT NULL,
    table_id    text NOT NULL,
    -- the table as we write it, for whichever replica judges it
    file        bytea NOT NULL,
    asked_at    timestamptz NOT NULL,
    -- whoever holds the claim until the lease ends may judge it
    claim       uuid,
    lease_until timestamptz,
    tries       int NOT NULL DEFAULT 0,
    verdict     text CHECK (verdict IN ('AGREES', 'DISAGREES', 'NOT_JUDGED')),
    -- facts tried, reason and disagreements as JSON
    report      text CHECK ((report IS NULL) = (verdict IS NULL)),
    judged_at   timestamptz CHECK ((judged_at IS NULL) = (verdict IS NULL)),
    PRIMARY KEY (table_hash, judged_by)
);
CREATE INDEX judgement_to_do ON judgement (asked_at) WHERE verdict IS NULL;

GRANT SELECT, INSERT ON judgement TO reglament_service;
GRANT UPDATE (asked_at, claim, lease_until, tries, verdict, report, judged_at) ON judgement TO reglament_service;

-- Which other engine found the same in the tables when a draft was submitted or approved; none for steps before it was asked.
ALTER TABLE draft_step ADD COLUMN judged_by text;
