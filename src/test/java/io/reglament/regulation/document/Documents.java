package io.reglament.regulation.document;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Bundles.Kept;
import io.reglament.regulation.bundle.Bundles.Origin;
import io.reglament.regulation.sheet.Language;
import java.util.List;
import java.util.stream.Stream;

/** The documents of the shipped versions in both languages. */
public final class Documents {
    private Documents() {}

    /** A shipped version and what it is made into. */
    public record Shipped(Kept kept, LawDocument document) {
        @Override
        public String toString() {
            return kept.regulation() + " " + document.language().code();
        }
    }

    public static Stream<Shipped> shipped() {
        return kept().stream().flatMap(kept -> Stream.of(Language.values())
                .map(language -> new Shipped(kept, Composition.of(kept, language))));
    }

    public static List<Kept> kept() {
        return Bundle.allShipped().stream()
                .map(bundle -> new Kept(bundle.regulation(), bundle, Origin.SHIPPED, null))
                .toList();
    }
}
