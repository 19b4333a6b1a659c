package io.reglament.regulation.draft.rest;

import io.reglament.regulation.draft.Draft;
import java.time.Instant;
import java.util.List;

/** A draft as a list shows it. */
public record DraftHead(
        long id,
        String name,
        Draft.Kind kind,
        State state,
        String baseVersion,
        Instant createdAt,
        String createdBy,
        int revision,
        List<String> editedTables,
        List<String> contributors) {
    /** Whether it can still be edited. */
    public enum State {
        OPEN,
        DISCARDED
    }

    static DraftHead of(Draft draft) {
        return new DraftHead(
                draft.id(),
                draft.name(),
                draft.kind(),
                draft.isOpen() ? State.OPEN : State.DISCARDED,
                draft.baseVersion(),
                draft.createdAt(),
                draft.createdBy(),
                draft.revision(),
                draft.revisions().stream()
                        .flatMap(each -> java.util.Optional.ofNullable(each.tableId()).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                draft.revisions().stream()
                        .map(each -> each.by())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
