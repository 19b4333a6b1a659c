-- The law while it is written. Every edit adds a revision and nothing is ever changed, so that each cell can be asked who wrote it.
CREATE TABLE draft (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name         text NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('DRAFT', 'PROPOSAL')),
    base_version text NOT NULL,
    base_hash    text NOT NULL,
    created_at   timestamptz NOT NULL,
    created_by   text NOT NULL
);

CREATE TABLE draft_end (
    draft    bigint PRIMARY KEY REFERENCES draft,
    ended_at timestamptz NOT NULL,
    ended_by text NOT NULL
);

-- A revision changes one table, whose content it holds as DMN, or the modes of rules, as JSON; changes says what, as JSON.
CREATE TABLE draft_revision (
    draft       bigint NOT NULL REFERENCES draft,
    revision    int NOT NULL CHECK (revision > 0),
    made_at     timestamptz NOT NULL,
    made_by     text NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('EDIT', 'UNDO', 'TAKEN')),
    origin      text NOT NULL,
    table_id    text,
    content     bytea NOT NULL,
    changes     text NOT NULL,
    PRIMARY KEY (draft, revision)
);

CREATE TABLE draft_acknowledgement (
    draft    bigint NOT NULL REFERENCES draft,
    finding  text NOT NULL,
    made_at  timestamptz NOT NULL,
    made_by  text NOT NULL,
    reason   text NOT NULL,
    PRIMARY KEY (draft, finding, made_at)
);

GRANT SELECT, INSERT ON draft, draft_end, draft_revision, draft_acknowledgement TO reglament_service;

-- What was refused at every way into the law, not at the import alone.
ALTER TABLE regulation_refusal ADD COLUMN path text NOT NULL DEFAULT '/v1/regulations/import';
