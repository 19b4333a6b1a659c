package io.reglament.ledger.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Many rows as the parameters of one statement: an array for each column, in the order of the statement's marks. */
final class Columns<R> {
    private final PreparedStatement statement;
    private final List<R> rows;
    private int index;

    private Columns(PreparedStatement statement, List<R> rows) {
        this.statement = statement;
        this.rows = rows;
    }

    static <R> Columns<R> of(PreparedStatement statement, List<R> rows) {
        return new Columns<>(statement, rows);
    }

    Columns<R> text(Function<R, @Nullable Object> column) throws SQLException {
        return array("text", rows.stream().map(column).map(Columns::string).toArray(String[]::new));
    }

    /** In whole microseconds, which is what PostgreSQL keeps. */
    Columns<R> instant(Function<R, Instant> column) throws SQLException {
        return text(column::apply);
    }

    Columns<R> number(ToLongFunction<R> column) throws SQLException {
        return array("int8", rows.stream().mapToLong(column).boxed().toArray(Long[]::new));
    }

    Columns<R> bytes(Function<R, byte[]> column) throws SQLException {
        return array("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }

    private Columns<R> array(String type, Object[] values) throws SQLException {
        statement.setArray(++index, statement.getConnection().createArrayOf(type, values));
        return this;
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
