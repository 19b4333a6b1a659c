-- The years of the working calendars. A change adds a version; what a decision was made with stays.
CREATE TABLE calendar_year (
    number               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    calendar             text NOT NULL,
    year                 int NOT NULL,
    version              int NOT NULL CHECK (version > 0),
    days_off             date[] NOT NULL,
    short_days           date[] NOT NULL,
    working_weekend_days date[] NOT NULL,
    changed_at           timestamptz NOT NULL,
    changed_by           text NOT NULL,
    UNIQUE (calendar, year, version)
);

GRANT SELECT, INSERT ON calendar_year TO reglament_service;
