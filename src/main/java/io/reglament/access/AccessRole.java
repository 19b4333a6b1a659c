package io.reglament.access;

import java.util.Optional;
import java.util.stream.Stream;

/** What a client or a person may do; the names are those of the API and of {@code @RolesAllowed}. */
public enum AccessRole {
    CRM(AccessRole.CRM_NAME),
    EMPLOYEE(AccessRole.EMPLOYEE_NAME),
    EDITOR(AccessRole.EDITOR_NAME),
    APPROVER(AccessRole.APPROVER_NAME),
    AUDITOR(AccessRole.AUDITOR_NAME),
    ADMIN(AccessRole.ADMIN_NAME);

    /** Decides deals and reads its own decisions. */
    public static final String CRM_NAME = "crm";
    /** Reads the regulation and proposes changes of it. */
    public static final String EMPLOYEE_NAME = "employee";
    /** Edits drafts of a regulation. */
    public static final String EDITOR_NAME = "editor";
    /** Approves what others edited. */
    public static final String APPROVER_NAME = "approver";
    /** Reads everything and exports it. */
    public static final String AUDITOR_NAME = "auditor";
    /** Keeps keys, calendars and imported regulations. */
    public static final String ADMIN_NAME = "admin";

    private final String code;

    AccessRole(String code) {
        this.code = code;
    }

    /** The name in the API. */
    public String code() {
        return code;
    }

    public static Optional<AccessRole> ofCode(String code) {
        return Stream.of(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
