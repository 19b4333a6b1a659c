package io.reglament.watch.rest;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import io.reglament.regulation.ScopedLaw;
import io.reglament.regulation.table.RowForm;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has against a rule, a row, or the regulation as a whole.
 *
 * @param ruleId the rule; may be absent
 * @param row the row, as answers cite it; may be absent
 * @param text in words
 */
public record NewComplaint(
        @Nullable String ruleId,
        @Nullable String row,
        @Required String text) {
    private static final BodyReader<NewComplaint> BODY = new BodyReader<>(NewComplaint.class);

    /** @throws FaultyFacts with all faults: it is of a rule or a row that some version has */
    static NewComplaint read(byte[] body, ScopedLaw law) {
        NewComplaint read = BODY.read(body);
        List<Fault> faults = new ArrayList<>();
        if (read.ruleId != null) {
            SortedSet<String> rules = new TreeSet<>();
            law.all().forEach(version -> rules.addAll(version.ruleModes().keySet()));
            if (!rules.contains(read.ruleId)) {
                faults.add(new Fault(
                        "/ruleId", FaultCode.UNKNOWN_VALUE.name(), "there is no such rule", List.copyOf(rules), false));
            }
        }
        if (read.row != null
                && law.all().stream()
                        .flatMap(version -> version.tables().stream())
                        .flatMap(table -> table.rows().stream())
                        .noneMatch(row -> row.ref().equals(read.row))) {
            faults.add(Fault.of(
                    "/row", FaultCode.UNKNOWN_VALUE, "there is no such row; rows are cited as contact-limit/CL-04"));
        }
        if (!RowForm.isText(read.text)) {
            faults.add(Fault.of("/text", FaultCode.NOT_OF_FORM, "say it in a line of at most 300 characters"));
        }
        if (!faults.isEmpty()) {
            throw new FaultyFacts(faults);
        }
        return read;
    }
}
