package io.reglament.person.jdbc;

import io.reglament.deal.Role;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.person.Person;
import io.reglament.person.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The directory, one change after the other over all replicas. */
@ApplicationScoped
class KeptPersons implements Persons {
    private static final String ALONE = "SELECT 1 FROM pg_advisory_xact_lock(hashtext('reglament.person'))";
    private static final String FIND = """
            SELECT id, name, unit, role, account FROM person
            WHERE (CAST(:after AS text) IS NULL OR id > :after) AND (CAST(:start AS text) IS NULL
                OR starts_with(lower(id), lower(:start)) OR starts_with(lower(name), lower(:start)))
            ORDER BY id
            """;
    private static final String ADD =
            "INSERT INTO person (id, name, unit, role, account) VALUES (:id, :name, :unit, :role, :account)";

    private final EntityManager database;

    KeptPersons(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public List<Person> find(@Nullable String start, @Nullable String after, int limit) {
        return read(database.createNativeQuery(FIND)
                .setParameter("start", start)
                .setParameter("after", after)
                .setMaxResults(limit));
    }

    @Override
    @Transactional
    public Optional<Person> one(String id) {
        return read(database.createNativeQuery("SELECT id, name, unit, role, account FROM person WHERE id = :id")
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    @Override
    @Transactional
    public int count() {
        return number(database.createNativeQuery("SELECT count(*) FROM person"));
    }

    @Override
    @Transactional
    public int countOf(Collection<String> accounts) {
        return number(database.createNativeQuery(
                        "SELECT count(*) FROM person WHERE coalesce(account, id) = ANY (CAST(:accounts AS text[]))")
                .setParameter("accounts", accounts.toArray(String[]::new)));
    }

    private static int number(Query query) {
        return ((Number) query.getSingleResult()).intValue();
    }

    @Override
    @Transactional
    public Changed putAll(List<Person> persons, boolean only) {
        lock();
        Map<String, Person> before = new TreeMap<>();
        find(null, null, Integer.MAX_VALUE).forEach(each -> before.put(each.id(), each));
        Map<String, Person> after = only ? new TreeMap<>() : new TreeMap<>(before);
        persons.forEach(each -> after.put(each.id(), each));
        requireOneEach(after.values());
        List<Person> written = persons.stream()
                .filter(each -> !each.equals(before.get(each.id())))
                .toList();
        int added = (int)
                written.stream().filter(each -> !before.containsKey(each.id())).count();
        List<String> gone =
                before.keySet().stream().filter(id -> !after.containsKey(id)).toList();
        // Those that change make room first, for two may take each other's account.
        written.forEach(each -> delete(each.id()));
        gone.forEach(this::delete);
        written.forEach(this::add);
        return new Changed(added, written.size() - added, persons.size() - written.size(), gone.size());
    }

    private static void requireOneEach(Collection<Person> persons) {
        Map<String, String> owners = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Person each : persons) {
            String other = owners.putIfAbsent(each.signsInAs(), each.id());
            if (other != null) {
                faults.add(Fault.of(
                        "",
                        FaultCode.CONTRADICTION,
                        "%s and %s would both sign in as %s".formatted(other, each.id(), each.signsInAs())));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyFacts(faults);
        }
    }

    @Override
    @Transactional
    public boolean erase(String id) {
        lock();
        return delete(id);
    }

    private void lock() {
        database.createNativeQuery(ALONE).getSingleResult();
    }

    private void add(Person person) {
        database.createNativeQuery(ADD)
                .setParameter("id", person.id())
                .setParameter("name", person.name())
                .setParameter("unit", person.unit())
                .setParameter(
                        "role", person.role() == null ? null : person.role().name())
                .setParameter("account", person.account())
                .executeUpdate();
    }

    private boolean delete(String id) {
        return database.createNativeQuery("DELETE FROM person WHERE id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    @SuppressWarnings("unchecked")
    private static List<Person> read(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Person(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        row[3] == null ? null : Role.valueOf((String) row[3]),
                        (String) row[4]))
                .toList();
    }
}
