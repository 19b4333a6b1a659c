package io.reglament.regulation.draft.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.reglament.regulation.draft.CaseEdit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as one of its edits left it; without name, facts and expectations where that edit removed it. */
public record CaseView(
        int caseId,
        int edit,
        Instant at,
        String by,
        @Nullable String name,
        @Nullable JsonNode given,
        @Nullable JsonNode expected) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static CaseView of(CaseEdit edit) {
        JsonNode content = content(edit.content());
        return new CaseView(
                edit.caseId(),
                edit.number(),
                edit.at(),
                edit.by(),
                content.path("name").textValue(),
                content.get("given"),
                content.get("expected"));
    }

    private static JsonNode content(@Nullable String kept) {
        try {
            return kept == null ? MissingNode.getInstance() : JSON.readTree(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept case is always JSON", e);
        }
    }

    /** The cases of a draft. */
    public record CasePage(List<CaseView> items) {}

    /** A case with every edit of it, the newest first. */
    public record CaseHistory(CaseView now, List<CaseView> edits) {}
}
