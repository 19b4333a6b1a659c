package io.reglament.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.finding.DeadlineKind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Limits, retries and first contacts of random histories agree with a slow reference that walks contact by contact and minute by minute. It
 * knows the numbers of SR-1.0 for stage DEAL_DISCUSSION and category B by heart (T01, T02, T03), and weeks without holidays.
 */
class SlowReferenceTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDateTime ENTERED = LocalDateTime.parse("2026-04-06T09:00:00");
    private static final int DAYS = 17;
    private static final int HISTORIES = 300;

    private record Call(int number, LocalDateTime at, String manager, String channel, String outcome, boolean inbound) {
        boolean reached() {
            return outcome.equals("REACHED");
        }
    }

    @Test
    void randomHistoriesAgree() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            LocalDateTime changed = ENTERED.plusMinutes(random.nextInt(DAYS * 24 * 60));
            List<Call> calls = calls(random);
            LocalDateTime now = ENTERED.plusDays(DAYS).plusMinutes(random.nextInt(3_000));
            Decision decision = Deciding.decide(Deciding.read(request(calls, changed, now)));

            Reference reference = new Reference(calls, changed, now);
            assertThat(found(decision)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(reference.expected);
        }
    }

    private static List<Call> calls(Random random) {
        List<Call> calls = new ArrayList<>();
        TreeSet<Integer> minutes = new TreeSet<>();
        int count = random.nextInt(40);
        while (minutes.size() < count) {
            int day = random.nextInt(DAYS);
            minutes.add(day * 1_440 + random.nextInt(13 * 60));
        }
        for (int minute : minutes) {
            calls.add(new Call(
                    calls.size(),
                    ENTERED.plusMinutes(minute),
                    List.of("M1", "M1", "M2", "M9").get(random.nextInt(4)),
                    random.nextInt(6) == 0 ? "EMAIL" : "PHONE",
                    List.of("NO_ANSWER", "NO_ANSWER", "BUSY", "NO_ANSWER", "WRONG_NUMBER", "REACHED")
                            .get(random.nextInt(6)),
                    random.nextInt(8) == 0));
        }
        return calls;
    }

    private static List<String> found(Decision decision) {
        List<String> found = new ArrayList<>();
        decision.tallies().forEach(each -> {
            found.add("tally %s %d %d"
                    .formatted(
                            each.managerId(),
                            each.unanswered().count(),
                            each.reached().count()));
            each.ignored()
                    .forEach(it ->
                            found.add("ignored %s %s %s".formatted(each.managerId(), it.contactId(), it.reason())));
        });
        decision.deadlines().forEach(each -> {
            if (each.kind() == DeadlineKind.FIRST_CONTACT) {
                found.add("first %s %s %s".formatted(each.subjectId(), each.dueAt(), each.metAt()));
            } else if (each.kind() == DeadlineKind.RETRY) {
                found.add("retry %s %s %s".formatted(each.subjectId(), each.startAt(), each.dueAt()));
            } else if (each.kind() == DeadlineKind.REASSIGN) {
                found.add("limit %s %s %s".formatted(each.subjectId(), each.startAt(), each.dueAt()));
            }
        });
        return found;
    }

    private static String request(List<Call> calls, LocalDateTime changed, LocalDateTime now) {
        StringBuilder json = new StringBuilder("""
                {"calendarId":"RU-MSK","evaluationTime":"%1$s+03:00","knowledgeTime":"%1$s+03:00",
                "deal":{"dealId":"D","status":"OPEN","saleType":"B2B","channel":"PHONE"},
                "client":{"clientId":"K","type":"COMPANY","cumulativeShareBefore":"85"},
                "stageHistory":[{"stage":"DEAL_DISCUSSION","enteredAt":"%2$s+03:00"}],
                "ownerships":[{"managerId":"M1","from":"%2$s+03:00","to":"%3$s+03:00"},{"managerId":"M2","from":"%3$s+03:00"}],
                "contacts":[""".formatted(text(now), text(ENTERED), text(changed)));
        for (Call call : calls) {
            json.append(call.number == 0 ? "" : ",").append("""
                    {"contactId":"c%d","occurredAt":"%s+03:00","actor":"MANAGER","managerId":"%s","direction":"%s","channel":"%s",
                    "outcome":"%s","purpose":"REQUEST_HANDLING","source":"TELEPHONY"}""".formatted(
                            call.number,
                            text(call.at),
                            call.manager,
                            call.inbound ? "INBOUND" : "OUTBOUND",
                            call.channel,
                            call.outcome));
        }
        return json.append("]}").toString();
    }

    private static String text(LocalDateTime at) {
        return at.withNano(0) + (at.getSecond() == 0 ? ":00" : "");
    }

    /** The specification read aloud, without a thought for speed. */
    private static final class Reference {
        final List<String> expected = new ArrayList<>();
        private final List<Call> calls;
        private final LocalDateTime changed;
        private final LocalDateTime now;
        private @Nullable LocalDateTime lastValid;

        Reference(List<Call> calls, LocalDateTime changed, LocalDateTime now) {
            this.calls = calls;
            this.changed = changed;
            this.now = now;
            owner("M1", ENTERED, changed);
            if (!changed.isAfter(now)) {
                owner("M2", changed, now.plusSeconds(1));
            }
        }

        private void owner(String owner, LocalDateTime from, LocalDateTime to) {
            if (!from.isBefore(to)) {
                return;
            }
            List<Call> own = calls.stream()
                    .filter(each -> !each.at.isBefore(from) && each.at.isBefore(to) && !each.at.isAfter(now))
                    .toList();
            Call met = own.stream()
                    .filter(each -> each.reached() || !each.inbound)
                    .findFirst()
                    .orElse(null);
            expected.add("first DEAL_DISCUSSION@%s %s %s"
                    .formatted(owner, instant(days(from, 1)), met == null ? null : instant(met.at)));
            int streak = 0;
            int reached = 0;
            boolean streakHeld = false;
            boolean reachedHeld = false;
            List<String> limits = new ArrayList<>();
            for (Call call : own) {
                if (call.reached()) {
                    streak = 0;
                    if (streakHeld) {
                        limits.add("ended");
                    }
                    streakHeld = false;
                    reached += call.manager.equals(owner) ? 1 : 0;
                    if (call.manager.equals(owner) && reached >= 8 && !reachedHeld) {
                        reachedHeld = true;
                        limit(owner, call.at);
                    }
                    continue;
                }
                if (call.inbound) {
                    continue;
                }
                String why = whyNot(call);
                if (why == null) {
                    lastValid = call.at;
                    valid.add(call.at);
                }
                if (!call.manager.equals(owner)) {
                    why = "NOT_OWNER";
                }
                if (why != null) {
                    expected.add("ignored %s c%d %s".formatted(owner, call.number, why));
                    continue;
                }
                streak++;
                if (streak >= 5 && !streakHeld) {
                    streakHeld = true;
                    if (!reachedHeld) {
                        limit(owner, call.at);
                    }
                }
                if (streak < 5) {
                    LocalDateTime due = streak == 1 ? minutes(call.at, 120) : days(call.at, streak == 4 ? 2 : 1);
                    expected.add("retry DEAL_DISCUSSION@%s %s %s".formatted(owner, instant(call.at), instant(due)));
                }
            }
            expected.add("tally %s %d %d".formatted(owner, streak, reached));
        }

        private final List<LocalDateTime> valid = new ArrayList<>();

        private void limit(String owner, LocalDateTime at) {
            expected.add("limit DEAL_DISCUSSION@%s %s %s".formatted(owner, instant(at), instant(days(at, 1))));
        }

        private @Nullable String whyNot(Call call) {
            if (!call.channel.equals("PHONE")) {
                return "NOT_A_CALL";
            }
            if (call.outcome.equals("WRONG_NUMBER")) {
                return "NEUTRAL_OUTCOME";
            }
            if (isOff(call.at.toLocalDate())) {
                return "NON_WORKING_DAY";
            }
            if (lastValid != null && Duration.between(lastValid, call.at).toMinutes() < 60) {
                return "MIN_GAP";
            }
            long sameDay = valid.stream()
                    .filter(each -> each.toLocalDate().equals(call.at.toLocalDate()))
                    .count();
            return sameDay >= 2 ? "DAILY_MAX" : null;
        }

        private static boolean isOff(LocalDate date) {
            return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        }

        private static LocalDateTime minutes(LocalDateTime from, int amount) {
            LocalDateTime at = from;
            for (int left = amount; left > 0; at = at.plusMinutes(1)) {
                boolean open = !isOff(at.toLocalDate()) && at.getHour() >= 9 && at.getHour() < 18;
                left -= open ? 1 : 0;
            }
            return at;
        }

        private static LocalDateTime days(LocalDateTime from, int amount) {
            LocalDate date = from.toLocalDate();
            for (int left = amount; left > 0; ) {
                date = date.plusDays(1);
                left -= isOff(date) ? 0 : 1;
            }
            return date.atTime(18, 0);
        }

        private static Instant instant(LocalDateTime at) {
            return at.atZone(MOSCOW).toInstant();
        }
    }
}
