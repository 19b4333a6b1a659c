package io.reglament.database.jdbc;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.reglament.TestDatabase;
import io.reglament.database.DatabaseAccess;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class DurableDatabaseTest {

    @Test
    void theServiceStartsOnADatabaseThatForgetsNothing() {
        assertThatCode(() -> new DurableDatabase(database("on")).check(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    @Test
    void theServiceDoesNotStartOnADatabaseThatMayForgetAndSaysWhichSettingIsWrong() {
        assertThatThrownBy(() -> new DurableDatabase(database("off")).check(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("synchronous_commit = off");
    }

    private static PGSimpleDataSource database(String synchronousCommit) {
        DatabaseAccess access = TestDatabase.access();
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(access.jdbcUrl());
        database.setUser(access.service().role());
        database.setPassword(access.service().password());
        database.setOptions("-c synchronous_commit=" + synchronousCommit);
        return database;
    }
}
