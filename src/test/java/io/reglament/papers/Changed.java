package io.reglament.papers;

import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Manifest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The shipped regulation with a row taken out. */
final class Changed {
    private Changed() {}

    static RegulationVersions without(String table, String rowId) {
        Bundle shipped = Bundle.shipped();
        SortedMap<String, byte[]> files = new TreeMap<>(shipped.files());
        files.remove("regulation.json");
        String file = table + ".dmn";
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        int from = text.indexOf("<rule id=\"" + rowId + "\">");
        int to = text.indexOf("</rule>", from) + "</rule>".length();
        if (from < 0) {
            throw new IllegalArgumentException(file + " has no row " + rowId);
        }
        files.put(file, (text.substring(0, from) + text.substring(to)).getBytes(StandardCharsets.UTF_8));
        Manifest header = shipped.manifest();
        return new RegulationVersions(List.of(Bundle.of(header, files).regulation()));
    }
}
