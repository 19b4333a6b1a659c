package io.reglament.regulation.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.deal.Channel;
import io.reglament.deal.ClaimKind;
import io.reglament.deal.ClientType;
import io.reglament.deal.Consent;
import io.reglament.deal.ContactSource;
import io.reglament.deal.DealKind;
import io.reglament.deal.DocumentType;
import io.reglament.deal.OrderKind;
import io.reglament.deal.OwnershipEndReason;
import io.reglament.deal.PauseReason;
import io.reglament.deal.PostState;
import io.reglament.deal.Purpose;
import io.reglament.deal.Role;
import io.reglament.deal.SaleType;
import io.reglament.deal.Settlement;
import io.reglament.deal.SplitPolicy;
import io.reglament.deal.Stage;
import io.reglament.regulation.bundle.TestVersions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The law speaks of facts in the words of the facts: a value that no fact can have would never match. */
class EnumerationsTest {
    static Stream<Arguments> columns() {
        return Stream.of(
                Arguments.of("first-contact-deadline", "stage", Stage.class),
                Arguments.of("first-contact-deadline", "channel", Channel.class),
                Arguments.of("contact-limit", "stage", Stage.class),
                Arguments.of("contact-permission", "consent", Consent.class),
                Arguments.of("contact-permission", "purpose", Purpose.class),
                Arguments.of("contact-permission", "clientType", ClientType.class),
                Arguments.of("contact-purpose", "stage", Stage.class),
                Arguments.of("contact-purpose", "purpose", Purpose.class),
                Arguments.of("pause-reason", "reason", PauseReason.class),
                Arguments.of("late-recording", "source", ContactSource.class),
                Arguments.of("commission-rate", "dealKind", DealKind.class),
                Arguments.of("participation-terms", "forfeitReasons", OwnershipEndReason.class),
                Arguments.of("return-clawback", "settlement", Settlement.class),
                Arguments.of("regulation-parameter", "defaultSplitPolicy", SplitPolicy.class),
                Arguments.of("order-kind-handling", "kind", OrderKind.class),
                Arguments.of("document-attribute", "documentType", DocumentType.class),
                Arguments.of("document-step", "documentType", DocumentType.class),
                Arguments.of("claim-deadline", "kind", ClaimKind.class),
                Arguments.of("claim-closure", "kind", ClaimKind.class),
                Arguments.of("stage-transition", "to", Stage.class),
                Arguments.of("stage-transition", "saleType", SaleType.class),
                Arguments.of("stage-exit-evidence", "from", Stage.class),
                Arguments.of("stage-exit-evidence", "saleType", SaleType.class),
                Arguments.of("escalation-addressee", "unitHead", PostState.class),
                Arguments.of("superior-role", "role", Role.class));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aColumnAllowsTheValuesOfItsEnumeration(String table, String column, Class<? extends Enum<?>> enumeration) {
        List<Object> names = Arrays.stream(enumeration.getEnumConstants())
                .map(each -> (Object) each.name())
                .toList();

        assertThat(column(table, column).values()).isEqualTo(names);
    }

    private static Column column(String tableId, String name) {
        Table table = TestVersions.sr10().table(tableId);
        return Stream.concat(table.inputs().stream(), table.outputs().stream())
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
