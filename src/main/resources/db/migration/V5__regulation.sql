-- Versions of the regulation that were brought in with their approval; a version is never changed.
CREATE TABLE regulation_import (
    version      text PRIMARY KEY,
    content_hash text NOT NULL,
    bundle       bytea NOT NULL,
    imported_at  timestamptz NOT NULL,
    imported_by  text NOT NULL
);

GRANT SELECT, INSERT ON regulation_import TO reglament_service;
