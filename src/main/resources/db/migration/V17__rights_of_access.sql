-- What the service's role must be able to do for an administrator it can do for itself: here it has to name one, with a live key.
CREATE FUNCTION reglament.is_administrator(who text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM access_client AS client JOIN access_key AS key ON key.client = client.name
        WHERE client.role = 'ADMIN' AND (who IS NULL OR client.name = who)
            AND key.revoked_at IS NULL AND (key.expires_at IS NULL OR key.expires_at > now()))
$$;

-- Keys are made live, by an administrator; the first one by nobody, and only while there is none.
CREATE FUNCTION reglament.key_is_made() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
BEGIN
    IF NEW.revoked_at IS NOT NULL OR NEW.revoked_by IS NOT NULL THEN
        RAISE EXCEPTION 'A key is made live' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF reglament.is_administrator(NULL) AND NOT reglament.is_administrator(NEW.created_by) THEN
        RAISE EXCEPTION 'An administrator makes keys' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER key_made BEFORE INSERT ON access_key FOR EACH ROW EXECUTE FUNCTION reglament.key_is_made();

-- A key ends once, for ever.
CREATE FUNCTION reglament.key_is_revoked_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.revoked_at IS NOT NULL OR NEW.revoked_at IS NULL OR NEW.revoked_by IS NULL THEN
        RAISE EXCEPTION 'A key is revoked once, by somebody, and never revived' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER key_revoked BEFORE UPDATE ON access_key FOR EACH ROW EXECUTE FUNCTION reglament.key_is_revoked_once();

-- A year of a calendar is shipped, or an administrator changes it.
CREATE FUNCTION reglament.year_is_changed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
BEGIN
    IF NOT reglament.is_administrator(NEW.changed_by) AND NOT (NEW.changed_by = 'shipped' AND NEW.version = 1) THEN
        RAISE EXCEPTION 'An administrator changes calendars' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER year_changed BEFORE INSERT ON calendar_year FOR EACH ROW EXECUTE FUNCTION reglament.year_is_changed();

REVOKE ALL ON FUNCTION reglament.is_administrator(text), reglament.key_is_made(), reglament.key_is_revoked_once(),
    reglament.year_is_changed() FROM PUBLIC;
