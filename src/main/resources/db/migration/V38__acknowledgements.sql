-- That somebody has read a version, and signed it: added once, never changed. The hash says what the version said.
CREATE TABLE acknowledgement (
    account      text NOT NULL,
    version      text NOT NULL,
    content_hash text NOT NULL,
    mark         text NOT NULL CHECK (mark IN ('READ', 'SIGNED')),
    marked_at    timestamptz NOT NULL,
    PRIMARY KEY (account, version, content_hash, mark)
);
CREATE INDEX acknowledgement_of_version ON acknowledgement (version, content_hash);

GRANT SELECT, INSERT ON acknowledgement TO reglament_service;

-- Nobody signs what he has not read.
CREATE FUNCTION reglament.acknowledgement_is_made() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
BEGIN
    IF NEW.mark = 'SIGNED' AND NOT EXISTS (SELECT FROM acknowledgement AS read WHERE read.account = NEW.account
            AND read.version = NEW.version AND read.content_hash = NEW.content_hash AND read.mark = 'READ') THEN
        RAISE EXCEPTION 'Nobody signs what he has not read' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER acknowledgement_made BEFORE INSERT ON acknowledgement
    FOR EACH ROW EXECUTE FUNCTION reglament.acknowledgement_is_made();
REVOKE ALL ON FUNCTION reglament.acknowledgement_is_made() FROM PUBLIC;
