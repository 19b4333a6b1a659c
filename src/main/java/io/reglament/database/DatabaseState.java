package io.reglament.database;

import java.sql.SQLException;

/** How the database was found last: whether it answers, and if not what is wrong, in words for an operator. */
public record DatabaseState(boolean up, String word) {
    public static final DatabaseState UP = new DatabaseState(true, "answers");
    public static final DatabaseState SILENT = new DatabaseState(false, "does not answer");
    public static final DatabaseState UNKNOWN = new DatabaseState(false, "has not been asked yet");

    /** What a failed question says. */
    public static DatabaseState after(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null || state.startsWith("08") || state.startsWith("99")) {
            return new DatabaseState(false, "cannot be reached, or does not answer");
        }
        return switch (state) {
            case "57P01", "57P02", "57P03" -> new DatabaseState(false, "is starting or stopping");
            case "53100" -> new DatabaseState(false, "has no room: its disk is full");
            case "53300" -> new DatabaseState(false, "has no connection left");
            default -> new DatabaseState(false, "refuses: SQLSTATE " + state);
        };
    }
}
