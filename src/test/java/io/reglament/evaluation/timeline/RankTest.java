package io.reglament.evaluation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.deal.Role;
import io.reglament.regulation.bundle.TestVersions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decided 27 and 45, S1-99; the chain is that of the table superior-role. */
class RankTest {
    private final Rank rank = new Rank(TestVersions.sr10().table("superior-role"));

    @ParameterizedTest(name = "{0} may give what {1} may: {2}")
    @CsvSource({
        "UNIT_HEAD, UNIT_HEAD, true",
        "HEAD_OF_SALES, UNIT_HEAD, true",
        "COMMERCIAL_DIRECTOR, UNIT_HEAD, true",
        "COMPANY_HEAD, UNIT_HEAD, true",
        "UNIT_HEAD, HEAD_OF_SALES, false",
        "HEAD_OF_SALES, HEAD_OF_SALES, true",
        "COMMERCIAL_DIRECTOR, HEAD_OF_SALES, true",
        "COMPANY_HEAD, HEAD_OF_SALES, true",
        "HEAD_OF_SALES, COMMERCIAL_DIRECTOR, false",
        "COMMERCIAL_DIRECTOR, COMMERCIAL_DIRECTOR, true",
        "COMPANY_HEAD, COMMERCIAL_DIRECTOR, true",
        "COMMERCIAL_DIRECTOR, COMPANY_HEAD, false",
        "COMPANY_HEAD, COMPANY_HEAD, true",
        "SALES_MANAGER, UNIT_HEAD, false",
        "PROCESS_OWNER, UNIT_HEAD, false",
        "PROCESS_OWNER, PROCESS_OWNER, true",
        "COMPANY_HEAD, PROCESS_OWNER, false"
    })
    void aHigherRoleIsOneFurtherUpTheChainOfSuperiors(Role role, Role needed, boolean may) {
        assertThat(rank.atLeast(role, needed)).isEqualTo(may);
    }
}
