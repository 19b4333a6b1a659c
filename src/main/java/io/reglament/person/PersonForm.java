package io.reglament.person;

import io.reglament.deal.Role;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be said of a person; everything that is wrong is told at once. */
public final class PersonForm {
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_TEXT = 200;
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final List<String> ROLES =
            Stream.of(Role.values()).map(Role::name).toList();

    private final List<Fault> faults = new ArrayList<>();

    /**
     * Somebody, if he is well said.
     *
     * @param pointer of what was sent
     * @param unit empty or null for none, as {@code role} and {@code account} too
     */
    public Person person(
            String pointer,
            String id,
            @Nullable String name,
            @Nullable String unit,
            @Nullable String role,
            @Nullable String account) {
        return new Person(
                text(pointer + "/id", id, LONGEST_ID),
                text(pointer + "/name", name == null ? "" : name, LONGEST_TEXT),
                unit == null || unit.isBlank() ? null : text(pointer + "/unit", unit, LONGEST_TEXT),
                role == null || role.isBlank() ? null : role(pointer + "/role", role),
                account == null || account.isBlank() ? null : account(pointer + "/account", account.strip()));
    }

    /** Another fault, of what holds the persons. */
    public void add(Fault fault) {
        faults.add(fault);
    }

    /** All that was wrong. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    private String text(String pointer, String sent, int longest) {
        String text = sent.strip();
        if (text.isEmpty()) {
            faults.add(Fault.of(pointer, FaultCode.MISSING, "a text of 1 to " + longest + " characters"));
        } else if (text.length() > longest) {
            faults.add(Fault.of(pointer, FaultCode.TOO_LONG, "longer than " + longest + " characters"));
        } else if (text.codePoints().anyMatch(PersonForm::isInvisible)) {
            faults.add(Fault.of(pointer, FaultCode.BAD_CHARACTER, "an invisible character"));
        }
        return text;
    }

    /** As accounts are named; what no account can be called would be nobody's for ever. */
    private String account(String pointer, String account) {
        if (!ACCOUNT.matcher(account).matches()) {
            faults.add(Fault.of(pointer, FaultCode.BAD_CHARACTER, "letters, digits, '.', '_' and '-', 64 at most"));
        }
        return account;
    }

    /** Control characters, marks that turn the direction of writing, halves of characters. */
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private @Nullable Role role(String pointer, String sent) {
        String code = sent.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        if (!ROLES.contains(code)) {
            faults.add(new Fault(pointer, FaultCode.UNKNOWN_VALUE.name(), "no role", ROLES, false));
            return null;
        }
        return Role.valueOf(code);
    }
}
