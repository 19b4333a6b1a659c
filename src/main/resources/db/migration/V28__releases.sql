-- How a draft becomes law. Every step is added and nothing is ever changed.
CREATE TABLE draft_step (
    draft          bigint NOT NULL REFERENCES draft,
    step           int NOT NULL CHECK (step > 0),
    kind           text NOT NULL CHECK (kind IN ('SUBMITTED', 'REJECTED', 'RECALLED', 'APPROVED')),
    made_at        timestamptz NOT NULL,
    made_by        text NOT NULL,
    reason         text NOT NULL,
    pilot          boolean NOT NULL,
    -- what the step is about: the draft at a revision as a version with a name and a date
    revision       int NOT NULL,
    content_hash   text NOT NULL,
    version        text NOT NULL,
    effective_from timestamptz NOT NULL,
    zone           text NOT NULL,
    benefit        text NOT NULL,
    -- the content of the version that an approval made of it
    version_hash   text CHECK ((version_hash IS NULL) = (kind <> 'APPROVED')),
    PRIMARY KEY (draft, step)
);

CREATE TABLE draft_comment (
    draft    bigint NOT NULL REFERENCES draft,
    comment  int NOT NULL CHECK (comment > 0),
    made_at  timestamptz NOT NULL,
    made_by  text NOT NULL,
    table_id text NOT NULL,
    row_id   text,
    field    text,
    revision int NOT NULL,
    text     text NOT NULL,
    PRIMARY KEY (draft, comment)
);

-- When the first version took effect in this company; the month after it is the pilot.
CREATE TABLE regulation_pilot (
    only_one   boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    started_at timestamptz NOT NULL,
    zone       text NOT NULL
);

GRANT SELECT, INSERT ON draft_step, draft_comment, regulation_pilot TO reglament_service;

-- Which draft a version was made of; none for one that was imported with its approval.
ALTER TABLE regulation_import ADD COLUMN draft bigint REFERENCES draft;

CREATE FUNCTION reglament.may_approve(who text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM access_client AS client JOIN access_key AS key ON key.client = client.name
        WHERE client.role = 'APPROVER' AND client.name = who
            AND key.revoked_at IS NULL AND (key.expires_at IS NULL OR key.expires_at > now()))
$$;

CREATE FUNCTION reglament.is_pilot() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM regulation_pilot
        WHERE now() >= started_at AND now() < ((started_at AT TIME ZONE zone) + interval '1 month') AT TIME ZONE zone)
$$;

-- One thing at a time happens to a draft, whoever writes to it and by whatever way.
CREATE FUNCTION reglament.draft_alone(draft bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
    SELECT pg_advisory_xact_lock(hashtext('reglament.draft'), draft::int)
$$;

-- What is reviewed or approved is what it was when it was submitted.
CREATE FUNCTION reglament.draft_is_edited() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
BEGIN
    PERFORM reglament.draft_alone(NEW.draft);
    IF (SELECT kind FROM draft_step WHERE draft = NEW.draft ORDER BY step DESC LIMIT 1) IN ('SUBMITTED', 'APPROVED') THEN
        RAISE EXCEPTION 'A draft in review is not edited' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER draft_edited BEFORE INSERT ON draft_revision FOR EACH ROW EXECUTE FUNCTION reglament.draft_is_edited();
CREATE TRIGGER draft_edited BEFORE INSERT ON draft_case_edit FOR EACH ROW EXECUTE FUNCTION reglament.draft_is_edited();
CREATE TRIGGER draft_edited BEFORE INSERT ON draft_acknowledgement FOR EACH ROW EXECUTE FUNCTION reglament.draft_is_edited();
CREATE TRIGGER draft_edited BEFORE INSERT ON draft_end FOR EACH ROW EXECUTE FUNCTION reglament.draft_is_edited();

-- Which step may follow on which, and who may make it: nobody approves what he wrote, but for the pilot month.
CREATE FUNCTION reglament.draft_step_is_made() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
DECLARE
    before draft_step;
    last   int;
BEGIN
    PERFORM reglament.draft_alone(NEW.draft);
    SELECT * INTO before FROM draft_step WHERE draft = NEW.draft ORDER BY step DESC LIMIT 1;
    SELECT coalesce(max(revision), 0) INTO last FROM draft_revision WHERE draft = NEW.draft;
    IF NEW.step <> coalesce(before.step, 0) + 1 OR NEW.revision <> last THEN
        RAISE EXCEPTION 'A step follows on the last one, about the last revision' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NEW.kind = 'SUBMITTED' THEN
        IF coalesce(before.kind, 'REJECTED') NOT IN ('REJECTED', 'RECALLED')
            OR EXISTS (SELECT FROM draft_end WHERE draft = NEW.draft) THEN
            RAISE EXCEPTION 'Only an open draft is submitted' USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
    END IF;
    IF before.kind IS DISTINCT FROM 'SUBMITTED' OR (NEW.content_hash, NEW.version, NEW.effective_from, NEW.zone, NEW.benefit)
        IS DISTINCT FROM (before.content_hash, before.version, before.effective_from, before.zone, before.benefit) THEN
        RAISE EXCEPTION 'Only what was submitted is approved, rejected or recalled' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NEW.kind = 'APPROVED' THEN
        IF NOT reglament.may_approve(NEW.made_by) OR NEW.made_at > NEW.effective_from
            OR NEW.made_at > now() + interval '1 minute' OR NEW.made_at < now() - interval '1 minute' THEN
            RAISE EXCEPTION 'An approver approves, now, what takes effect later' USING ERRCODE = 'insufficient_privilege';
        END IF;
        IF NEW.pilot AND NOT reglament.is_pilot() THEN
            RAISE EXCEPTION 'The pilot month is over' USING ERRCODE = 'insufficient_privilege';
        END IF;
        IF NOT NEW.pilot AND (NEW.made_by = before.made_by
            OR EXISTS (SELECT FROM draft_revision WHERE draft = NEW.draft AND made_by = NEW.made_by)) THEN
            RAISE EXCEPTION 'Nobody approves his own change' USING ERRCODE = 'insufficient_privilege';
        END IF;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER draft_step_made BEFORE INSERT ON draft_step FOR EACH ROW EXECUTE FUNCTION reglament.draft_step_is_made();

-- A version becomes law by an approval that is on record here, or an administrator brings it with its approval.
CREATE FUNCTION reglament.version_is_taken() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
BEGIN
    IF NEW.draft IS NULL AND NOT reglament.is_administrator(NEW.imported_by) THEN
        RAISE EXCEPTION 'An administrator imports versions' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NEW.draft IS NOT NULL AND NOT EXISTS (
        SELECT FROM draft_step WHERE draft = NEW.draft AND kind = 'APPROVED' AND version = NEW.version
            AND version_hash = NEW.content_hash AND made_by = NEW.imported_by) THEN
        RAISE EXCEPTION 'A version is made of what was approved' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER version_taken BEFORE INSERT ON regulation_import FOR EACH ROW EXECUTE FUNCTION reglament.version_is_taken();

REVOKE ALL ON FUNCTION reglament.may_approve(text), reglament.is_pilot(), reglament.draft_alone(bigint), reglament.draft_is_edited(),
    reglament.draft_step_is_made(), reglament.version_is_taken() FROM PUBLIC;
