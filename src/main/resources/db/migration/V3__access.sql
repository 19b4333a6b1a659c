-- Who may call, and with which keys. Only the hash of a secret is here; a key is never deleted, only revoked.
CREATE TABLE access_client (
    name       text PRIMARY KEY CHECK (name ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    role       text NOT NULL CHECK (role IN ('CRM', 'EDITOR', 'APPROVER', 'AUDITOR', 'ADMIN')),
    created_at timestamptz NOT NULL
);

CREATE TABLE access_key (
    id          text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{16}$'),
    client      text NOT NULL REFERENCES access_client (name),
    secret_hash text NOT NULL CHECK (secret_hash ~ '^[0-9a-f]{64}$'),
    created_at  timestamptz NOT NULL,
    created_by  text NOT NULL,
    expires_at  timestamptz,
    revoked_at  timestamptz,
    revoked_by  text
);
CREATE INDEX access_key_of_client ON access_key (client);

GRANT SELECT, INSERT ON access_client TO reglament_service;
GRANT SELECT, INSERT, UPDATE (revoked_at, revoked_by) ON access_key TO reglament_service;
