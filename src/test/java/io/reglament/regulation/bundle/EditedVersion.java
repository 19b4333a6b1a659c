package io.reglament.regulation.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import io.reglament.regulation.RuleMode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SR-1.0 with changes of its files and a name of its own; digests are made anew. */
public final class EditedVersion {
    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, RuleMode> modes;
    private int format = 1;
    private String version = "SR-7.1";
    private String effectiveFrom = "2029-01-01T00:00:00+03:00";

    private EditedVersion(Bundle bundle) {
        files = new TreeMap<>(bundle.files());
        files.remove(ManifestJson.FILE);
        modes = new TreeMap<>(bundle.manifest().ruleModes());
    }

    public static EditedVersion ofShipped() {
        return new EditedVersion(Bundle.shipped());
    }

    /** The changes that an {@code import} of a reported input names. */
    public static EditedVersion reported(JsonNode told) {
        EditedVersion edited = ofShipped();
        for (JsonNode edit : told.path("edits")) {
            String file = edit.path("file").asText();
            if (edit.has("deleteRow")) {
                edited.withoutRow(file, edit.path("deleteRow").asText());
            } else if (edit.has("deleteTable")) {
                edited.withoutFile(file);
            } else if (edit.has("swapInputs")) {
                edited.swapped(
                        file,
                        edit.path("swapInputs").get(0).asInt(),
                        edit.path("swapInputs").get(1).asInt());
            } else {
                edited.with(
                        file,
                        edit.path("row").asText(""),
                        edit.path("find").asText(),
                        edit.path("replace").asText());
            }
        }
        told.path("manifest")
                .path("ruleModes")
                .properties()
                .forEach(mode -> edited.mode(
                        mode.getKey(), RuleMode.valueOf(mode.getValue().asText())));
        return edited;
    }

    /** A text of a file, or of a row of it where one is named, in place of another. */
    public EditedVersion with(String file, String row, String find, String replace) {
        return changed(file, text -> {
            int from = row.isEmpty() || row.equals("null") ? 0 : text.indexOf("<rule id=\"" + row + "\">");
            int at = from < 0 ? -1 : text.indexOf(find, from);
            if (at < 0) {
                throw new IllegalArgumentException(file + " has no " + find);
            }
            return text.substring(0, at) + replace + text.substring(at + find.length());
        });
    }

    public EditedVersion withoutRow(String file, String row) {
        return changed(file, text -> text.replaceFirst("(?s)<rule id=\"" + row + "\">.*?</rule>", ""));
    }

    public EditedVersion withoutFile(String file) {
        files.remove(file);
        return this;
    }

    public EditedVersion withFile(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    /** Two input columns change places with their cells, as when one is dragged in an editor. */
    public EditedVersion swapped(String file, int one, int other) {
        return changed(file, text -> {
            String columns = swap(text, Pattern.compile("(?s)<input id=.*?</input>"), one, other);
            Matcher rules = Pattern.compile("(?s)<rule id=.*?</rule>").matcher(columns);
            return rules.replaceAll(rule -> Matcher.quoteReplacement(
                    swap(rule.group(), Pattern.compile("(?s)<inputEntry.*?</inputEntry>"), one, other)));
        });
    }

    public EditedVersion mode(String rule, RuleMode mode) {
        modes.put(rule, mode);
        return this;
    }

    public EditedVersion withoutMode(String rule) {
        modes.remove(rule);
        return this;
    }

    public EditedVersion format(int number) {
        format = number;
        return this;
    }

    public EditedVersion named(String name) {
        version = name;
        return this;
    }

    public EditedVersion from(String instant) {
        effectiveFrom = instant;
        return this;
    }

    public Bundle bundle() {
        Manifest old = Bundle.shipped().manifest();
        return Bundle.of(
                new Manifest(
                        format,
                        old.code(),
                        version,
                        OffsetDateTime.parse(effectiveFrom),
                        old.approvedAt(),
                        old.approvedBy(),
                        modes,
                        old.tables(),
                        old.base()),
                files);
    }

    private interface Change {
        String of(String text);
    }

    private EditedVersion changed(String file, Change change) {
        String before = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        String after = change.of(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("Nothing was changed in " + file);
        }
        files.put(file, after.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private static String swap(String text, Pattern part, int one, int other) {
        List<String> parts = new ArrayList<>();
        Matcher found = part.matcher(text);
        while (found.find()) {
            parts.add(found.group());
        }
        String first = parts.get(one);
        parts.set(one, parts.get(other));
        parts.set(other, first);
        int[] place = {0};
        return part.matcher(text).replaceAll(each -> Matcher.quoteReplacement(parts.get(place[0]++)));
    }
}
