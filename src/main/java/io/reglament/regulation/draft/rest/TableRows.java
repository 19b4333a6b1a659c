package io.reglament.regulation.draft.rest;

import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import io.reglament.regulation.draft.DraftRow;
import java.util.List;

/** All rows of a table in their order, as somebody saves them. */
public record TableRows(@Required List<DraftRow> rows) {
    static final BodyReader<TableRows> BODY = new BodyReader<>(TableRows.class);
}
