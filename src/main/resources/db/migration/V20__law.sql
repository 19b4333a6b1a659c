-- Versions of the regulation that were taken back before they decided anything; the row of the version itself stays.
CREATE TABLE regulation_withdrawal (
    version      text PRIMARY KEY,
    content_hash text NOT NULL,
    withdrawn_at timestamptz NOT NULL,
    withdrawn_by text NOT NULL,
    reason       text NOT NULL
);

-- The content by which a version first decided: from then on that version has no other.
CREATE TABLE regulation_in_use (
    version       text PRIMARY KEY,
    content_hash  text NOT NULL,
    first_used_at timestamptz NOT NULL
);

INSERT INTO regulation_in_use (version, content_hash, first_used_at)
SELECT DISTINCT ON (used.version) used.version, used.hash, event.recorded_at
FROM decision_event event, unnest(event.versions, event.version_hashes) AS used (version, hash)
ORDER BY used.version, event.recorded_at;

-- The versions that a build brought along, so that a later build cannot alter one that has decided.
CREATE TABLE regulation_shipped (
    version      text NOT NULL,
    content_hash text NOT NULL,
    bundle       bytea NOT NULL,
    stored_at    timestamptz NOT NULL,
    PRIMARY KEY (version, content_hash)
);

GRANT SELECT, INSERT ON regulation_withdrawal, regulation_in_use, regulation_shipped TO reglament_service;
