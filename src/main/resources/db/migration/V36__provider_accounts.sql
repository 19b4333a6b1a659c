-- Whoever signs in at the company's own provider (OpenID Connect) has no password here; the subject is what the provider calls him.
CREATE TABLE access_subject (
    account text PRIMARY KEY REFERENCES access_account,
    subject text NOT NULL UNIQUE CHECK (subject <> '' AND length(subject) <= 255)
);

GRANT SELECT, INSERT ON access_subject TO reglament_service;

-- An account has one way in: a password or the provider.
CREATE FUNCTION reglament.account_has_one_way_in() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('reglament.access'));
    IF TG_TABLE_NAME = 'access_subject' AND EXISTS (SELECT FROM access_password WHERE account = NEW.account)
        OR TG_TABLE_NAME = 'access_password' AND EXISTS (SELECT FROM access_subject WHERE account = NEW.account) THEN
        RAISE EXCEPTION 'An account has one way in' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER subject_is_the_one_way_in BEFORE INSERT ON access_subject
    FOR EACH ROW EXECUTE FUNCTION reglament.account_has_one_way_in();
CREATE TRIGGER password_is_the_one_way_in BEFORE INSERT ON access_password
    FOR EACH ROW EXECUTE FUNCTION reglament.account_has_one_way_in();

REVOKE ALL ON FUNCTION reglament.account_has_one_way_in() FROM PUBLIC;
