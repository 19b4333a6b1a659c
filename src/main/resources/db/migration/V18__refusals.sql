-- What was refused: bundles that were not taken in one by one, keys that opened nothing by address and minute.
CREATE TABLE regulation_refusal (
    number     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    refused_at timestamptz NOT NULL,
    refused_by text NOT NULL,
    status     int NOT NULL,
    problem    text NOT NULL,
    request_id text NOT NULL
);

-- Replicas count each for itself; minute is its beginning.
CREATE TABLE access_refusal (
    replica uuid NOT NULL,
    minute  timestamptz NOT NULL,
    address text NOT NULL,
    count   int NOT NULL CHECK (count > 0),
    PRIMARY KEY (minute, address, replica)
);

GRANT SELECT, INSERT ON regulation_refusal, access_refusal TO reglament_service;
