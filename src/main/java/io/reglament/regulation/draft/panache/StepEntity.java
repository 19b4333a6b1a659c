package io.reglament.regulation.draft.panache;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.reglament.regulation.draft.Drafts.NewStep;
import io.reglament.regulation.draft.Step;
import io.reglament.regulation.draft.Submission;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One step of a draft on its way to be law. */
@Entity
@Immutable
@IdClass(StepEntity.Key.class)
@Table(name = "draft_step")
class StepEntity extends PanacheEntityBase {
    record Key(Long draft, int step) implements Serializable {}

    @Id
    Long draft;

    @Id
    int step;

    @Enumerated(EnumType.STRING)
    Step.Kind kind;

    Instant madeAt;
    String madeBy;
    String reason;
    boolean pilot;
    int revision;
    String contentHash;
    String version;
    Instant effectiveFrom;
    String zone;
    String benefit;

    @Nullable
    String versionHash;

    @Nullable
    String judgedBy;

    @SuppressWarnings("NullAway.Init")
    protected StepEntity() {}

    StepEntity(long draft, int number, NewStep made) {
        this.draft = draft;
        step = number;
        kind = made.kind();
        madeAt = made.at();
        madeBy = made.by();
        reason = made.reason();
        pilot = made.pilot();
        Submission about = made.submission();
        revision = about.revision();
        contentHash = about.contentHash();
        version = about.version();
        effectiveFrom = about.effectiveFrom().toInstant();
        zone = about.zone().getId();
        benefit = about.benefit();
        versionHash = made.versionHash();
        judgedBy = made.judgedBy();
    }

    static List<Step> of(long draft) {
        return StepEntity.<StepEntity>list("draft = ?1 order by step", draft).stream()
                .map(StepEntity::step)
                .toList();
    }

    static Map<Long, List<Step>> ofAll() {
        Map<Long, List<Step>> all = new LinkedHashMap<>();
        StepEntity.<StepEntity>list("order by draft, step")
                .forEach(each -> all.computeIfAbsent(each.draft, draft -> new ArrayList<>())
                        .add(each.step()));
        return all;
    }

    private Step step() {
        ZoneId named = ZoneId.of(zone);
        return new Step(
                step,
                kind,
                madeAt,
                madeBy,
                reason,
                pilot,
                new Submission(
                        revision,
                        contentHash,
                        version,
                        effectiveFrom.atZone(named).toOffsetDateTime(),
                        named,
                        benefit),
                versionHash,
                judgedBy);
    }
}
