-- The hours of the working calendars, so that an administrator can keep calendars of his own. A change adds a version.
CREATE TABLE calendar_week (
    number              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    calendar            text NOT NULL,
    version             int NOT NULL CHECK (version > 0),
    zone                text NOT NULL,
    weekly              text[] NOT NULL,
    working_weekend_day text[] NOT NULL,
    shorter_by_minutes  int NOT NULL CHECK (shorter_by_minutes >= 0),
    changed_at          timestamptz NOT NULL,
    changed_by          text NOT NULL,
    UNIQUE (calendar, version)
);

GRANT SELECT, INSERT ON calendar_week TO reglament_service;

-- The date as of which a year that may still be changed is known.
ALTER TABLE calendar_year ADD COLUMN known_as_of date;
