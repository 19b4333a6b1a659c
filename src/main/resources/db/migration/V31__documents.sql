-- A version of the regulation as people read it, as it was first made; added once and never changed.
CREATE TABLE regulation_document (
    version      text NOT NULL,
    content_hash text NOT NULL,
    language     text NOT NULL CHECK (language IN ('ru', 'en')),
    format       text NOT NULL CHECK (format IN ('html', 'docx')),
    sha256       text NOT NULL,
    bytes        bytea NOT NULL,
    made_at      timestamptz NOT NULL,
    PRIMARY KEY (content_hash, language, format),
    CONSTRAINT regulation_document_is_whole CHECK (sha256 = 'sha256:' || encode(sha256(bytes), 'hex'))
);

GRANT SELECT, INSERT ON regulation_document TO reglament_service;
