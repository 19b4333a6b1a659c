package io.reglament.evaluation.timeline;

import io.reglament.deal.Claim;
import io.reglament.deal.DealFacts;
import io.reglament.deal.DocumentType;
import io.reglament.deal.Order;
import io.reglament.deal.OrderKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the documents, orders and claims that a reference names. */
public final class References {
    private final DealFacts facts;
    private final List<DocumentState> all;
    private final SortedMap<String, DocumentState> documents = new TreeMap<>();
    private final SortedMap<String, Order> orders = new TreeMap<>();
    private final SortedMap<String, Claim> claims = new TreeMap<>();

    /** @param now evaluationTime */
    public References(DealFacts facts, Instant now) {
        this.facts = facts;
        this.all = Revisions.joined(each(facts.documents()), now);
        all.forEach(it -> documents.put(it.id(), it));
        each(facts.orders()).forEach(it -> orders.put(it.orderId(), it));
        each(facts.claims()).forEach(it -> claims.put(it.claimId(), it));
    }

    public static <T> List<T> each(@Nullable List<T> known) {
        return known == null ? List.of() : known;
    }

    public boolean documentsKnown() {
        return facts.documents() != null;
    }

    /** Every document once, whatever its revisions. */
    public List<DocumentState> all() {
        return all;
    }

    public @Nullable DocumentState document(String id) {
        return documents.get(id);
    }

    public @Nullable Order order(String id) {
        return orders.get(id);
    }

    public boolean resolves(String ref) {
        return documents.containsKey(ref) || orders.containsKey(ref) || claims.containsKey(ref);
    }

    /** Whether a reference names a thing of the kind that T15 calls so. */
    public boolean isA(String kind, String ref) {
        Order order = orders.get(ref);
        DocumentState document = documents.get(ref);
        return switch (kind) {
            case "RETURN_ORDER" -> order != null && order.kind() == OrderKind.RETURN_DEFECT;
            case "CLAIM" -> claims.containsKey(ref);
            case "ORDER" -> order != null || document != null && document.fact().type() == DocumentType.ORDER;
            default -> document != null && document.fact().type().name().equals(kind);
        };
    }

    /** The documents of a type that a list of references names, in the order of their ids. */
    public List<DocumentState> referenced(@Nullable List<String> refs, DocumentType type) {
        return each(refs).stream()
                .distinct()
                .sorted()
                .map(documents::get)
                .filter(Objects::nonNull)
                .filter(it -> it.fact().type() == type)
                .toList();
    }

    /** The documents of a type that name a thing. */
    public List<DocumentState> naming(String id, DocumentType type) {
        return documents.values().stream()
                .filter(it -> it.fact().type() == type && each(it.fact().refs()).contains(id))
                .toList();
    }

    /** The needed kinds that no reference covers; a reference that nothing resolves counts as one needed kind (decided 33). */
    public List<String> missing(List<String> refs, List<List<String>> needs) {
        long unresolved = refs.stream().distinct().filter(ref -> !resolves(ref)).count();
        List<String> missing = new ArrayList<>();
        for (List<String> alternatives : needs) {
            boolean covered =
                    alternatives.stream().anyMatch(kind -> refs.stream().anyMatch(ref -> isA(kind, ref)));
            if (!covered && unresolved > 0) {
                unresolved--;
            } else if (!covered) {
                missing.add(String.join("|", alternatives));
            }
        }
        return missing;
    }
}
