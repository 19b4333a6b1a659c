package io.reglament.reevaluation.desk;

import io.reglament.deal.PriorViolation;
import io.reglament.decision.desk.Answers;
import io.reglament.decision.desk.DecisionDesk.Reply;
import io.reglament.decision.desk.FreshLook;
import io.reglament.decision.desk.FreshLook.Told;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.Ledger;
import io.reglament.reevaluation.desk.Reevaluated.Falling;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes back what falls, once, with who said so and why; accuses nobody. */
@ApplicationScoped
public class TakingBack {
    private final Reevaluation reevaluation;
    private final FreshLook look;
    private final Ledger ledger;
    private final Answers answers;
    private final Duration patience;

    TakingBack(
            Reevaluation reevaluation,
            FreshLook look,
            Ledger ledger,
            Answers answers,
            @ConfigProperty(name = "reglament.ledger.patience", defaultValue = "5S") Duration patience) {
        this.reevaluation = reevaluation;
        this.look = look;
        this.ledger = ledger;
        this.answers = answers;
        this.patience = patience;
    }

    /** @param client whose key was used, which is not who said so */
    public record Word(String client, String person, String reason) {
        String recorded() {
            return "REEVALUATED, approved by " + person + ": " + reason;
        }
    }

    /** @param by the entry that took them back; the same as before when it had been recorded already */
    public record TakenBack(UUID by, Set<String> keys) {}

    /**
     * The deal is looked at again first: only what still falls, and by that very decision, is taken back.
     *
     * @param keys those that the person meant
     * @return which of them were taken back now; none when nothing of them falls any more
     * @throws java.util.concurrent.CompletionException with a {@link io.reglament.decision.desk.Refusal} when it was not recorded
     */
    public Optional<TakenBack> of(String dealId, UUID decision, Set<String> keys, Word word) {
        List<Falling> falling = reevaluation.of(dealId).falls().stream()
                .filter(each -> each.by().recorded().id().equals(decision)
                        && keys.contains(each.violation().key()))
                .toList();
        if (falling.isEmpty()) {
            return Optional.empty();
        }
        Told told = falling.get(0).by();
        List<PriorViolation> violations =
                falling.stream().map(Falling::violation).toList();
        DecisionEntry entry = look.retracting(word.client(), told, violations, word.recorded());
        UUID place = answers.of(new Reply.Recording(ledger.append(entry)), patience)
                .toCompletableFuture()
                .join()
                .place();
        Set<String> gone =
                new TreeSet<>(violations.stream().map(PriorViolation::key).toList());
        // A decision that knows more may have come meanwhile: then the record has kept it.
        gone.removeAll(
                reevaluation.known(dealId).stream().map(PriorViolation::key).collect(Collectors.toSet()));
        return Optional.of(new TakenBack(Objects.requireNonNull(place), gone));
    }
}
