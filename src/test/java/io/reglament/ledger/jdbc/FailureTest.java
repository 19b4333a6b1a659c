package io.reglament.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {
    @ParameterizedTest
    @CsvSource({"08006,AWAY", "53100,AWAY", "57P01,AWAY", "99999,AWAY", "40001,AGAIN", "55P03,AGAIN", "22001,ENTRY"})
    void aStateSaysWhoseFaultItIs(String state, Failure meaning) {
        assertThat(Failure.of(new SQLException("x", state))).isEqualTo(meaning);
    }
}
