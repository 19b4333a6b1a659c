package io.reglament.history.panache;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.reglament.history.DealSlice;
import io.reglament.history.DecisionQuery;
import io.reglament.history.HistoryOfDecisions;
import io.reglament.history.Page;
import io.reglament.history.Place;
import io.reglament.history.RecordedDecision;
import io.reglament.history.StoredDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads decisions; in the order of their ids, which are made in the order of time (UUID version 7). */
@ApplicationScoped
class StoredDecisions implements HistoryOfDecisions, PanacheRepositoryBase<DecisionRow, UUID> {
    /** An id is made a moment before its record, by a clock that may be set: the ids of a time lie this near to it. */
    private static final Duration NEAR = Duration.ofHours(1);

    private static final String SLICE = """
            FROM decision_event WHERE deal_id > :afterDeal AND deal_id <= :lastDeal
                AND recorded_at >= :from AND recorded_at < :to AND id >= :firstId AND id < :lastId
            """;
    private static final String NEWEST = "SELECT DISTINCT ON (deal_id) id " + SLICE
            + "AND deal_id > :deal AND CAST(:id AS uuid) IS NOT NULL"
            + " ORDER BY deal_id, knowledge_time DESC, evaluation_time DESC, id DESC";
    private static final String EVERY = "SELECT id " + SLICE + "AND (deal_id, id) > (:deal, :id) ORDER BY deal_id, id";

    private static final int MILLISECOND_SHIFT = 16;

    @Override
    @Transactional
    public Page<RecordedDecision> find(DecisionQuery query) {
        Conditions where = new Conditions()
                .and("client = :client", "client", query.client())
                .and("dealId = :deal", "deal", query.dealId())
                .and("recordedAt >= :from", "from", query.from())
                .and(
                        "id >= :firstId",
                        "firstId",
                        query.from() == null ? null : id(query.from().minus(NEAR)))
                .and("recordedAt < :to", "to", query.to())
                .and(
                        "id < :lastId",
                        "lastId",
                        query.to() == null ? null : id(query.to().plus(NEAR)))
                .and("sql('array_position(?, ?)', versions, :version) is not null", "version", query.version())
                .and("id < :after", "after", after(query.after()));
        List<RecordedDecision> found = find(where.text() + " order by id desc", where.values())
                .project(DecisionRow.Summary.class)
                .range(0, query.limit())
                .stream()
                .map(DecisionRow.Summary::decision)
                .toList();
        return Page.of(
                found,
                query.limit(),
                d -> new Place(d.recordedAt(), d.decisionId().toString()));
    }

    @Override
    @Transactional
    public Optional<StoredDecision> byId(UUID id) {
        return findByIdOptional(id).map(this::complete);
    }

    @Override
    @Transactional
    public List<String> deals(@Nullable Instant from, @Nullable Instant to, @Nullable String after, int limit) {
        Conditions where = new Conditions()
                .and("recordedAt >= :from", "from", from)
                .and("recordedAt < :to", "to", to)
                .and("dealId > :after", "after", after);
        TypedQuery<String> deals = getEntityManager()
                .createQuery(
                        "select dealId from DecisionRow where " + where.text() + " group by dealId order by dealId",
                        String.class)
                .setMaxResults(limit);
        where.values().forEach(deals::setParameter);
        return deals.getResultList();
    }

    @Override
    @Transactional
    public List<UUID> ofDeal(String dealId) {
        return getEntityManager()
                .createQuery(
                        "select id from DecisionRow where dealId = :deal"
                                + " order by knowledgeTime desc, evaluationTime desc, id desc",
                        UUID.class)
                .setParameter("deal", dealId)
                .getResultList();
    }

    @Override
    @Transactional
    public List<StoredDecision> read(DealSlice slice, @Nullable StoredDecision after, int limit) {
        List<UUID> ids = getEntityManager()
                .createNativeQuery(slice.newestOnly() ? NEWEST : EVERY, UUID.class)
                .setParameter("afterDeal", slice.afterDeal())
                .setParameter("lastDeal", slice.lastDeal())
                .setParameter("from", slice.from())
                .setParameter("to", slice.to())
                .setParameter("firstId", id(slice.from().minus(NEAR)))
                .setParameter("lastId", id(slice.to().plus(NEAR)))
                .setParameter("deal", after == null ? "" : after.dealId())
                .setParameter("id", after == null ? new UUID(0, 0) : after.id())
                .setMaxResults(limit)
                .getResultList();
        Map<UUID, DecisionRow> rows = new HashMap<>();
        list("id in ?1", ids).forEach(row -> rows.put(row.id, row));
        return ids.stream()
                .map(id -> complete(Objects.requireNonNull(rows.get(id))))
                .toList();
    }

    private StoredDecision complete(DecisionRow row) {
        WriterRow writer = getEntityManager().find(WriterRow.class, row.writer);
        CalendarRow calendar = getEntityManager().find(CalendarRow.class, row.calendarHash);
        return new StoredDecision(
                row.id,
                row.client,
                row.requestId,
                row.dealId,
                row.evaluationTime,
                row.knowledgeTime,
                List.copyOf(row.versions),
                List.copyOf(row.versionHashes),
                writer.engine,
                writer.rulesHash,
                row.facts,
                calendar.content,
                row.history,
                row.answer);
    }

    private static @Nullable UUID after(@Nullable Place place) {
        return place == null ? null : UUID.fromString(place.key());
    }

    /** The lowest id of a millisecond. */
    private static UUID id(Instant instant) {
        return new UUID(Math.max(0, instant.toEpochMilli()) << MILLISECOND_SHIFT, 0);
    }
}
