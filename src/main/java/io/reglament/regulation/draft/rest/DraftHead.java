package io.reglament.regulation.draft.rest;

import io.reglament.regulation.draft.Draft;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft as a list shows it. */
public record DraftHead(
        long id,
        String name,
        Draft.Kind kind,
        Draft.Stage state,
        String baseVersion,
        @Nullable String branch,
        Instant createdAt,
        String createdBy,
        int revision,
        List<String> editedTables,
        List<String> contributors) {
    static DraftHead of(Draft draft) {
        return new DraftHead(
                draft.id(),
                draft.name(),
                draft.kind(),
                draft.stage(),
                draft.baseVersion(),
                draft.branch(),
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
