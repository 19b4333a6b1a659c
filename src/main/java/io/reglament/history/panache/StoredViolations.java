package io.reglament.history.panache;

import io.quarkus.hibernate.orm.panache.Panache;
import io.reglament.history.HistoryOfViolations;
import io.reglament.history.Page;
import io.reglament.history.Place;
import io.reglament.history.RecordedViolation;
import io.reglament.history.ViolationQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads violations: as they are from their current state, as they were known from their events. */
@ApplicationScoped
class StoredViolations implements HistoryOfViolations {
    private static final String LAST_KNOWN = """
            recordedAt <= :known and revision = (select max(e.revision) from ViolationEventRow e
                where e.key = v.key and e.recordedAt <= :known)
            """;

    @Override
    @Transactional
    public Page<RecordedViolation> find(ViolationQuery query) {
        return query.asKnownAt() == null
                ? find(query, ViolationRow.class, ViolationRow::violation)
                : find(query, ViolationEventRow.class, ViolationEventRow::violation);
    }

    @Override
    @Transactional
    public List<RecordedViolation> revisions(String key) {
        return Panache.getEntityManager()
                .createQuery("from ViolationEventRow where key = :key order by revision", ViolationEventRow.class)
                .setParameter("key", key)
                .getResultStream()
                .map(ViolationEventRow::violation)
                .toList();
    }

    private static <R> Page<RecordedViolation> find(
            ViolationQuery query, Class<R> rows, Function<R, RecordedViolation> violation) {
        Conditions where = new Conditions()
                .and(LAST_KNOWN, "known", query.asKnownAt())
                .and("responsibleId = :person", "person", query.person())
                .and("code = :code", "code", query.code())
                .and("severity = :severity", "severity", query.severity())
                .and("state = :state", "state", query.state())
                .and("dealId = :deal", "deal", query.deal())
                .and("version = :version", "version", query.version())
                .and("sql('array_position(?, ?)', rowRefs, :row) is not null", "row", query.row())
                .and("branchId = :branch", "branch", query.branch())
                .and("violatedAt >= :from", "from", query.from())
                .and("violatedAt < :to", "to", query.to());
        after(where, query.after());
        String text = "from " + rows.getSimpleName() + " v where " + where.text() + " order by listedAt desc, key desc";
        var found = Panache.getEntityManager().createQuery(text, rows);
        where.values().forEach(found::setParameter);
        List<RecordedViolation> some = found.setMaxResults(query.limit() + 1)
                .getResultStream()
                .map(violation)
                .toList();
        return Page.of(some, query.limit(), v -> new Place(v.listedAt(), v.key()));
    }

    /** In the words of the index, so that a page costs the same however far down the list it is. */
    private static void after(Conditions where, @Nullable Place place) {
        if (place != null) {
            where.and("(listedAt, key) < (:afterTime, :afterKey)", "afterTime", place.time())
                    .with("afterKey", place.key());
        }
    }
}
