-- Where a violation stands in the record is settled when it is found: the service changes only what a decision can change of it.
REVOKE UPDATE ON violation FROM reglament_service;
GRANT UPDATE (revision, state, reason, severity, responsible_role, responsible_id, violated_at, version, row_refs, bonus_reduction,
    sameness, content, decision_id, evaluation_time, knowledge_time, recorded_at) ON violation TO reglament_service;

-- And the current state is what the last event says: who hides a violation leaves an event that says so, which nobody can take back.
CREATE FUNCTION reglament.violation_is_its_last_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
BEGIN
    IF EXISTS (
        SELECT FROM changed_rows AS known LEFT JOIN violation_event AS event USING (key, revision)
        WHERE event.key IS NULL
            OR (known.state, known.deal_id, known.branch_id, known.code, known.severity, known.responsible_role,
                known.responsible_id, known.violated_at, known.listed_at, known.version, known.row_refs, known.content,
                known.decision_id, known.recorded_at, known.reason)
            IS DISTINCT FROM
               (event.state, event.deal_id, event.branch_id, event.code, event.severity, event.responsible_role,
                event.responsible_id, event.violated_at, event.listed_at, event.version, event.row_refs, event.content,
                event.decision_id, event.recorded_at, event.reason)
    ) THEN
        RAISE EXCEPTION 'A violation is what its last event says' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER violation_added AFTER INSERT ON violation
    REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION reglament.violation_is_its_last_event();
CREATE TRIGGER violation_changed AFTER UPDATE ON violation
    REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION reglament.violation_is_its_last_event();

-- A decision finds a violation or no longer finds it. What only a person can make of it, it may repeat and not invent.
CREATE FUNCTION reglament.event_is_of_a_decision() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
BEGIN
    IF EXISTS (
        SELECT FROM added_rows AS event
        WHERE NOT EXISTS (SELECT FROM violation AS known WHERE known.key = event.key AND known.revision >= event.revision)
            OR (event.revision > 1 AND NOT EXISTS (
                SELECT FROM violation_event AS before WHERE before.key = event.key AND before.revision = event.revision - 1))
            OR (event.state NOT IN ('OPEN', 'RETRACTED') AND NOT EXISTS (
                SELECT FROM violation_event AS before
                WHERE before.key = event.key AND before.revision = event.revision - 1 AND before.state = event.state))
    ) THEN
        RAISE EXCEPTION 'No decision makes such an event' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER violation_event_added AFTER INSERT ON violation_event
    REFERENCING NEW TABLE AS added_rows FOR EACH STATEMENT EXECUTE FUNCTION reglament.event_is_of_a_decision();

REVOKE ALL ON FUNCTION reglament.violation_is_its_last_event(), reglament.event_is_of_a_decision() FROM PUBLIC;
