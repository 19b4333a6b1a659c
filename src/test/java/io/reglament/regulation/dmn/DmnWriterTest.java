package io.reglament.regulation.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Table;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A table has one text, and the shipped files are that text. */
class DmnWriterTest {
    private static final Bundle SHIPPED = Bundle.shipped();

    @TestFactory
    Stream<DynamicTest> whatWasReadIsWrittenBackByteForByte() {
        return SHIPPED.regulation().tables().stream()
                .map(table -> DynamicTest.dynamicTest(table.id(), () -> assertThat(text(DmnWriter.write(table)))
                        .isEqualTo(text(SHIPPED.dmn(table.id()).orElseThrow()))));
    }

    @Test
    void whatPeopleWriteCannotBecomeMarkup() {
        Table table = SHIPPED.regulation().table("retry-schedule");
        Label label = new Label("<a> & \"б\"", "\"/><rule id='x'>");
        Table renamed = new Table(
                table.id(),
                label,
                "</description> & so on",
                table.clause(),
                table.owner(),
                table.hitPolicy(),
                table.inputs(),
                table.outputs(),
                table.rows());

        Table back = DmnGate.read("retry-schedule.dmn", DmnWriter.write(renamed));

        assertThat(back.label()).isEqualTo(label);
        assertThat(back.purpose()).isEqualTo("</description> & so on");
        assertThat(back.rows()).hasSameSizeAs(table.rows());
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
