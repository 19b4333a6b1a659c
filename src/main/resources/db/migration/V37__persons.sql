-- Who is who, beside the record: what is erased here is nowhere any more.
CREATE TABLE person (
    id      text COLLATE "C" PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    name    text NOT NULL CHECK (name <> '' AND length(name) <= 200),
    unit    text CHECK (unit <> '' AND length(unit) <= 200),
    role    text CHECK (role ~ '^[A-Z_]+$'),
    account text CHECK (account <> '' AND length(account) <= 64)
);

-- An account belongs to one, or one signature would be two people's.
CREATE UNIQUE INDEX person_signs_in ON person (coalesce(account, id));

GRANT SELECT, INSERT, DELETE ON person TO reglament_service;
