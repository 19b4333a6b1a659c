package io.reglament.regulation.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A chapter or a part of one.
 *
 * @param id by which it is linked to: its number where it has one
 */
public record Section(String id, String heading, List<Block> blocks, List<Section> parts) {
    public Section {
        heading = Plain.of(heading);
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    Stream<String> texts() {
        return Stream.of(
                        Stream.of(heading),
                        blocks.stream().flatMap(Block::texts),
                        parts.stream().flatMap(Section::texts))
                .flatMap(part -> part);
    }

    Stream<String> headings() {
        return Stream.concat(Stream.of(heading), parts.stream().flatMap(Section::headings));
    }
}
