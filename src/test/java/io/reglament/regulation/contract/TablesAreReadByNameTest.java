package io.reglament.regulation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.EditedVersion;
import io.reglament.regulation.table.Row;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What rules get of a table does not depend on how its file is written. */
class TablesAreReadByNameTest {
    @Test
    void columnsThatWereDraggedPastEachOtherAnswerAsBefore() {
        Regulation dragged = EditedVersion.ofShipped()
                .swapped("stage-transition.dmn", 0, 1)
                .swapped("first-contact-deadline.dmn", 1, 3)
                .bundle()
                .regulation();

        assertThat(row(dragged, "stage-transition", "INBOUND_ATTRACTION", "DEAL_DISCUSSION", "B2B")
                        .id())
                .isEqualTo("ST-03");
        assertThat(row(dragged, "first-contact-deadline", "STAGE_ENTRY", "INBOUND_ATTRACTION", "CHAT", "VIP")
                        .id())
                .isEqualTo("FCD-05");
    }

    @Test
    void anHourAndAHalfIsNinetyMinutes() {
        Regulation law = EditedVersion.ofShipped()
                .with("retry-schedule.dmn", "RS-01", "<text>2</text>", "<text>1.5</text>")
                .bundle()
                .regulation();

        Row row = row(law, "retry-schedule", 1);

        assertThat(row.integer("limit")).isEqualTo(90);
        assertThat(row.string("unit")).isEqualTo("WORKING_MINUTE");
    }

    @Test
    void allThatIsShippedKeepsTheContract() {
        List<Regulation> shipped =
                Bundle.allShipped().stream().map(Bundle::regulation).toList();

        assertThat(shipped).extracting(Regulation::version).containsExactly("SR-1.0", "SR-1.2");
        assertThat(shipped).allSatisfy(law -> assertThat(law.tables())
                .extracting(table -> table.id())
                .containsExactlyElementsOf(Contract.ours().tables()));
    }

    @Test
    void whatTheSecondVersionAddsIsInItAlone() {
        Regulation first = Bundle.allShipped().get(0).regulation();
        Regulation second = Bundle.allShipped().get(1).regulation();

        assertThat(second.table("regulation-parameter").only().integer("leadFromContactMinutes"))
                .isEqualTo(10);
        assertThat(first.table("regulation-parameter").only().nullableInteger("leadFromContactMinutes"))
                .isNull();
        assertThat(row(second, "first-contact-deadline", "CLIENT_CONTACT", "DEAL_DISCUSSION", "CHAT", "A")
                        .integer("limit"))
                .isEqualTo(30);
        assertThat(row(second, "violation-severity", "REPLY_OVERDUE").string("severity"))
                .isEqualTo("MINOR");
        assertThat(row(second, "sanction", "REPLY_OVERDUE", 1).id()).isEqualTo("SA-10");
        assertThat(row(second, "superior-role", "PROCESS_OWNER").string("superior"))
                .isEqualTo("HEAD_OF_SALES");
        assertThat(second.ruleModes()).doesNotContainKey("R-FACT-01").containsKey("R-FC-04");
    }

    private static Row row(Regulation law, String table, Object... inputs) {
        return Objects.requireNonNull(law.table(table).find(inputs).row());
    }
}
