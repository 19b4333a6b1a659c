-- Persons who sign in. An account is never deleted nor its id given again, for the record names it; each change of it is added, the last one counts.
CREATE TABLE access_account (
    id      text PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    made_at timestamptz NOT NULL,
    made_by text NOT NULL
);

CREATE TABLE access_account_change (
    account text NOT NULL REFERENCES access_account,
    change  int NOT NULL CHECK (change > 0),
    made_at timestamptz NOT NULL,
    made_by text NOT NULL,
    roles   text NOT NULL CHECK (roles ~ '^(EMPLOYEE|EDITOR|APPROVER|AUDITOR|ADMIN)( (EMPLOYEE|EDITOR|APPROVER|AUDITOR|ADMIN))*$'),
    ended   boolean NOT NULL,
    PRIMARY KEY (account, change)
);

-- argon2id, in the form of the PHC; an old one is not kept.
CREATE TABLE access_password (
    account     text PRIMARY KEY REFERENCES access_account,
    hash        text NOT NULL CHECK (hash LIKE '$argon2id$%'),
    must_change boolean NOT NULL,
    changed_at  timestamptz NOT NULL
);

-- Only the hash of what the browser holds is here.
CREATE TABLE access_session (
    token_hash text PRIMARY KEY CHECK (token_hash ~ '^[0-9a-f]{64}$'),
    account    text NOT NULL REFERENCES access_account,
    opened_at  timestamptz NOT NULL,
    seen_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at   timestamptz
);
CREATE INDEX access_session_of_account ON access_session (account);

GRANT SELECT, INSERT ON access_account, access_account_change TO reglament_service;
GRANT SELECT, INSERT, UPDATE (hash, must_change, changed_at) ON access_password TO reglament_service;
GRANT SELECT, INSERT, UPDATE (seen_at, ended_at), DELETE ON access_session TO reglament_service;

ALTER TABLE access_client DROP CONSTRAINT access_client_role_check;
ALTER TABLE access_client ADD CONSTRAINT access_client_role_check
    CHECK (role IN ('CRM', 'EMPLOYEE', 'EDITOR', 'APPROVER', 'AUDITOR', 'ADMIN'));

-- A key acts for the person who made it; those from before there were persons act for their client.
ALTER TABLE access_key ADD COLUMN acts_for text;
UPDATE access_key SET acts_for = client;
ALTER TABLE access_key ALTER COLUMN acts_for SET NOT NULL;

-- Whether somebody holds a role by his account, as it is now.
CREATE FUNCTION reglament.account_holds(who text, wanted text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM access_account_change AS now
        WHERE (who IS NULL OR account = who) AND NOT ended AND wanted = ANY (string_to_array(roles, ' '))
            AND NOT EXISTS (SELECT FROM access_account_change AS later
                WHERE later.account = now.account AND later.change > now.change))
$$;

-- Whether somebody holds a role by a live key that acts for him; one who has an account needs that role there, or an administrator's.
CREATE FUNCTION reglament.key_holds(who text, wanted text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM access_client AS client JOIN access_key AS key ON key.client = client.name
        WHERE client.role = wanted AND (who IS NULL OR key.acts_for = who OR client.name = who)
            AND key.revoked_at IS NULL AND (key.expires_at IS NULL OR key.expires_at > now())
            AND (NOT EXISTS (SELECT FROM access_account_change WHERE account = key.acts_for)
                OR reglament.account_holds(key.acts_for, wanted) OR reglament.account_holds(key.acts_for, 'ADMIN')))
$$;

CREATE OR REPLACE FUNCTION reglament.is_administrator(who text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
    SELECT reglament.account_holds(who, 'ADMIN') OR reglament.key_holds(who, 'ADMIN')
$$;

CREATE OR REPLACE FUNCTION reglament.may_approve(who text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
    SELECT reglament.account_holds(who, 'APPROVER') OR reglament.key_holds(who, 'APPROVER')
$$;

-- Keys are made live: by an administrator, or by a person for himself, of a role that he holds; the first one by nobody.
CREATE OR REPLACE FUNCTION reglament.key_is_made() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
BEGIN
    IF NEW.revoked_at IS NOT NULL OR NEW.revoked_by IS NOT NULL THEN
        RAISE EXCEPTION 'A key is made live' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF reglament.is_administrator(NULL) AND NOT reglament.is_administrator(NEW.created_by)
        AND NOT (NEW.acts_for = NEW.created_by AND reglament.account_holds(NEW.created_by,
            (SELECT role FROM access_client WHERE name = NEW.client))) THEN
        RAISE EXCEPTION 'An administrator makes keys, or a person his own' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

-- Accounts are changed by an administrator, one change after the other; one that has ended stays so.
CREATE FUNCTION reglament.account_is_changed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = reglament, pg_temp AS $$
DECLARE
    before access_account_change;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('reglament.access'));
    SELECT * INTO before FROM access_account_change WHERE account = NEW.account ORDER BY change DESC LIMIT 1;
    IF NOT reglament.is_administrator(NEW.made_by) THEN
        RAISE EXCEPTION 'An administrator changes accounts' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NEW.change <> coalesce(before.change, 0) + 1 OR before.ended THEN
        RAISE EXCEPTION 'A change of an account follows on the last one' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER account_changed BEFORE INSERT ON access_account_change FOR EACH ROW EXECUTE FUNCTION reglament.account_is_changed();

-- A session that has ended is not opened again.
CREATE FUNCTION reglament.session_is_ended_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.ended_at IS NOT NULL THEN
        RAISE EXCEPTION 'A session ends once' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER session_ended BEFORE UPDATE ON access_session FOR EACH ROW EXECUTE FUNCTION reglament.session_is_ended_once();

REVOKE ALL ON FUNCTION reglament.account_holds(text, text), reglament.key_holds(text, text), reglament.account_is_changed(),
    reglament.session_is_ended_once() FROM PUBLIC;
