package io.reglament.regulation.excel;

import io.reglament.regulation.bundle.Sha256;
import io.reglament.regulation.dmn.DmnWriter;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.table.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a workbook was made of; it stands hidden in it.
 *
 * @param revision the edit that the table was at
 * @param hash of the table's content at this revision
 */
public record WorkbookOrigin(String tableId, long draftId, int revision, String hash, Language language) {
    private static final String FORMAT = "1";
    private static final String NUMBER = "[0-9]{1,9}";

    public static WorkbookOrigin of(Table table, long draftId, int revision, Language language) {
        return new WorkbookOrigin(table.id(), draftId, revision, hash(table), language);
    }

    /** Whether the workbook was made of this table as it is given. */
    public boolean isOf(Table table) {
        return hash.equals(hash(table));
    }

    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("format", FORMAT);
        texts.put("table", tableId);
        texts.put("draft", Long.toString(draftId));
        texts.put("revision", Integer.toString(revision));
        texts.put("hash", hash);
        texts.put("language", language.code());
        return texts;
    }

    /** Empty where the texts are not those of a workbook of ours. */
    static Optional<WorkbookOrigin> read(Map<String, String> texts) {
        String draft = texts.getOrDefault("draft", "");
        String revision = texts.getOrDefault("revision", "");
        if (!FORMAT.equals(texts.get("format")) || !draft.matches(NUMBER) || !revision.matches(NUMBER)) {
            return Optional.empty();
        }
        return Language.ofCode(texts.getOrDefault("language", ""))
                .map(language -> new WorkbookOrigin(
                        texts.getOrDefault("table", ""),
                        Long.parseLong(draft),
                        Integer.parseInt(revision),
                        texts.getOrDefault("hash", ""),
                        language));
    }

    private static String hash(Table table) {
        return Sha256.of(DmnWriter.write(table));
    }
}
