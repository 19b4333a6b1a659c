-- The cases of a draft. Every edit of a case is added and nothing is ever changed, so that what was changed or removed can be put back.
CREATE TABLE draft_case_edit (
    draft    bigint NOT NULL REFERENCES draft,
    edit     int NOT NULL CHECK (edit > 0),
    case_id  int NOT NULL CHECK (case_id > 0),
    made_at  timestamptz NOT NULL,
    made_by  text NOT NULL,
    content  text, -- the case as JSON; null where it was removed
    PRIMARY KEY (draft, edit)
);

GRANT SELECT, INSERT ON draft_case_edit TO reglament_service;
