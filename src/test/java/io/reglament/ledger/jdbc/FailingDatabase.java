package io.reglament.ledger.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A real database in front of which failures stand in line: each takes one connection, or one commit. */
final class FailingDatabase {
    private final DataSource real;
    private final ConcurrentLinkedQueue<Throwable> atConnection = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Throwable> atCommit = new ConcurrentLinkedQueue<>();

    FailingDatabase(DataSource real) {
        this.real = real;
    }

    FailingDatabase failConnecting(Throwable failure) {
        atConnection.add(failure);
        return this;
    }

    FailingDatabase failCommitting(Throwable failure) {
        atCommit.add(failure);
        return this;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                throwNext(atConnection);
                return connection(real.getConnection());
            }
            return method.invoke(real, arguments);
        });
    }

    private Connection connection(Connection open) {
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("commit")) {
                throwNext(atCommit);
            }
            return method.invoke(open, arguments);
        });
    }

    private static void throwNext(ConcurrentLinkedQueue<Throwable> failures) throws Throwable {
        @Nullable Throwable next = failures.poll();
        if (next != null) {
            throw next;
        }
    }

    private interface Call {
        @Nullable
        Object on(java.lang.reflect.Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return call.on(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
