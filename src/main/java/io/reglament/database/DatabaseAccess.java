package io.reglament.database;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where the database is, and its two logins: the owner migrates the schema, the service only uses it. */
public record DatabaseAccess(String jdbcUrl, Login owner, Login service) {

    /** The role that runs migrations and owns the tables. */
    public static final String OWNER = "reglament_owner";

    /** The role the service works as; migrations grant it what it may do, history only INSERT and SELECT. */
    public static final String SERVICE = "reglament_service";

    /** A database role with its password. */
    public record Login(String role, String password) {
        @Override
        public String toString() {
            return role;
        }
    }

    /** The same as settings of the service, by their configuration names. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("quarkus.datasource.jdbc.url", jdbcUrl);
        settings.put("quarkus.datasource.username", service.role());
        settings.put("quarkus.datasource.password", service.password());
        settings.put("quarkus.flyway.username", owner.role());
        settings.put("quarkus.flyway.password", owner.password());
        return settings;
    }
}
