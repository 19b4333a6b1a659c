package io.reglament.decision;

import io.reglament.deal.Claim;
import io.reglament.deal.Contact;
import io.reglament.deal.DealFacts;
import io.reglament.deal.Document;
import io.reglament.deal.DocumentStep;
import io.reglament.deal.Feasibility;
import io.reglament.deal.Handover;
import io.reglament.deal.Ownership;
import io.reglament.deal.Post;
import io.reglament.deal.SplitAgreement;
import io.reglament.deal.StaffMember;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The persons of the company whom facts name and who may be responsible for a violation. */
public final class Persons {
    private Persons() {}

    /** Their ids, ascending. */
    public static SortedSet<String> in(DealFacts facts) {
        Stream<@Nullable String> named = Stream.of(
                        each(facts.ownerships(), Ownership::managerId),
                        each(facts.contacts(), Contact::managerId),
                        each(facts.staff(), StaffMember::personId),
                        each(facts.splitAgreements(), SplitAgreement::preparedBy),
                        each(facts.claims(), Claim::responsibleId),
                        each(facts.handovers(), Handover::submittedBy),
                        each(facts.handovers(), Handover::acceptedBy),
                        each(facts.feasibility(), Feasibility::dispatcherId),
                        all(facts.documents()).map(Document::steps).flatMap(steps -> each(steps, DocumentStep::by)),
                        facts.roster() == null
                                ? Stream.<@Nullable String>empty()
                                : facts.roster().values().stream().flatMap(Persons::of),
                        Stream.of(facts.deal().dispatcherId()))
                .flatMap(Function.identity());
        SortedSet<String> persons = new TreeSet<>();
        named.filter(Objects::nonNull).forEach(persons::add);
        return persons;
    }

    private static Stream<@Nullable String> of(Post post) {
        List<String> several = post.persons() == null ? List.of() : post.persons();
        return Stream.concat(Stream.of(post.personId()), several.stream());
    }

    private static <T> Stream<@Nullable String> each(
            @Nullable Collection<T> group, Function<T, @Nullable String> person) {
        return all(group).map(person);
    }

    private static <T> Stream<T> all(@Nullable Collection<T> group) {
        return group == null ? Stream.empty() : group.stream();
    }
}
