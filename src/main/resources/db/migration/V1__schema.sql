-- The schema itself is made by Flyway for its owner; the service may look into it and gets each table by a grant of its own.
GRANT USAGE ON SCHEMA reglament TO reglament_service;
