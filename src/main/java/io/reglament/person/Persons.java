package io.reglament.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is who. What is erased is nowhere any more. */
public interface Persons {
    /**
     * Those whose id or name begins with something, ascending by id.
     *
     * @param start null for all; letters great or small
     * @param after the last id of the page before; null for the first page
     */
    List<Person> find(@Nullable String start, @Nullable String after, int limit);

    Optional<Person> one(String id);

    /** How many there are. */
    int count();

    /** How many of them sign in by one of these accounts. */
    int countOf(Collection<String> accounts);

    /** Adds somebody, or changes what is said of him. */
    default void put(Person person) {
        putAll(List.of(person), false);
    }

    /**
     * Adds and changes many at once, all or none.
     *
     * @param only whether whoever is not among them is erased
     * @throws io.reglament.fault.FaultyFacts when two would sign in by one account, for then nobody knows who has signed
     */
    Changed putAll(List<Person> persons, boolean only);

    /** False where there is nobody of this id. */
    boolean erase(String id);

    /** How many lines of the directory came, became others, stayed and went. */
    record Changed(int added, int changed, int same, int erased) {}
}
