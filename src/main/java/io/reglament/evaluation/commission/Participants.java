package io.reglament.evaluation.commission;

import io.reglament.deal.Actor;
import io.reglament.deal.DealFacts;
import io.reglament.deal.Participant;
import io.reglament.deal.ParticipantRole;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.Tenure;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds who took part: as the CRM states it, else from conversations and holds (R-COM-03, decided 43, S1-13). */
final class Participants {
    private final Timeline time;
    private final Win win;
    private final Row terms;
    private final Instant windowFrom;
    private final SortedMap<String, Candidate> candidates = new TreeMap<>();

    private Participants(Timeline time, Win win, Row terms) {
        this.time = time;
        this.win = win;
        this.terms = terms;
        this.windowFrom = windowFrom();
    }

    static Participation of(Timeline time, Win win) {
        Row terms = time.norms().row("participation-terms", win.at(), time.categoryAt(win.at()));
        if (terms == null) {
            return new Participation(false, List.of(), new TreeMap<>(), null, List.of());
        }
        return new Participants(time, win, terms).find();
    }

    private Participation find() {
        List<Participant> told = time.deal().facts().participants();
        boolean known = told != null || derivable();
        if (told != null) {
            told.forEach(each -> candidate(each.managerId()).states(each));
        } else {
            derive();
        }
        String owner = ownerAtWin();
        for (Tenure hold : time.tenures()) {
            Candidate candidate = candidates.get(hold.managerId());
            if (candidate != null && hold.from().isBefore(win.at())) {
                candidate.held(hold);
            }
        }
        return known ? judge(owner) : new Participation(false, List.of(), new TreeMap<>(), owner, List.of(terms.ref()));
    }

    private Participation judge(@Nullable String owner) {
        String closer = closer(owner);
        SortedMap<String, NoShare> without = new TreeMap<>();
        List<Candidate> eligible = new ArrayList<>();
        for (Candidate each : candidates.values()) {
            NoShare reason = reason(each, each.managerId().equals(closer));
            if (reason == null) {
                eligible.add(each);
            } else {
                without.put(each.managerId(), reason);
            }
        }
        return new Participation(true, earners(eligible, closer), without, owner, List.of(terms.ref()));
    }

    private @Nullable NoShare reason(Candidate candidate, boolean closer) {
        if (candidate.forfeits(win.at(), terms.strings("forfeitReasons"))) {
            return NoShare.FORFEITED;
        }
        return closer ? null : candidate.tooLittle(windowFrom, win.at(), terms.integer("minReachedContacts"));
    }

    /** The first contact is the one that is stated, where he is entitled; else the earliest who is. */
    private static List<Earner> earners(List<Candidate> eligible, @Nullable String closer) {
        List<Candidate> inOrder = eligible.stream().sorted(Candidate.IN_ORDER).toList();
        Candidate first = inOrder.stream()
                .filter(each -> each.isKnown(ParticipantRole.FIRST_CONTACT))
                .findFirst()
                .orElse(inOrder.isEmpty() ? null : inOrder.get(0));
        List<Earner> earners = new ArrayList<>();
        for (Candidate each : inOrder) {
            List<ParticipantRole> roles = new ArrayList<>();
            if (each == first) {
                roles.add(ParticipantRole.FIRST_CONTACT);
            }
            if (each.managerId().equals(closer)) {
                roles.add(ParticipantRole.CLOSER);
            }
            earners.add(new Earner(
                    each.managerId(),
                    each.firstReachedAt(),
                    roles.isEmpty() ? List.of(ParticipantRole.PARTICIPANT) : List.copyOf(roles)));
        }
        return List.copyOf(earners);
    }

    /** Who is stated as the closer; of several the owner, else the first in the order of ties. Without a statement the owner. */
    private @Nullable String closer(@Nullable String owner) {
        List<String> told = candidates.values().stream()
                .filter(each -> each.isKnown(ParticipantRole.CLOSER))
                .sorted(Candidate.IN_ORDER)
                .map(Candidate::managerId)
                .toList();
        return told.isEmpty() || owner != null && told.contains(owner) ? owner : told.get(0);
    }

    private void derive() {
        for (NormalisedContact contact : time.contacts()) {
            String managerId = contact.managerId();
            if (counts(contact) && managerId != null) {
                candidate(managerId).reached(contact, windowFrom);
            }
        }
        time.tenures().stream()
                .filter(each -> each.from().isBefore(win.at()))
                .forEach(each -> candidate(each.managerId()));
    }

    private boolean counts(NormalisedContact contact) {
        return contact.conversation()
                && contact.fact().actor() == Actor.MANAGER
                && !contact.at().isAfter(win.at());
    }

    /** Whether contacts and holds are known, and each conversation in the window says whose it was. */
    private boolean derivable() {
        DealFacts facts = time.deal().facts();
        if (facts.contacts() == null) {
            unknown("contacts", null, Groups.WHOLE);
        }
        if (facts.ownerships() == null) {
            unknown("ownerships", null, Groups.WHOLE);
        }
        List<NormalisedContact> nobodys = time.contacts().stream()
                .filter(each -> counts(each) && each.managerId() == null)
                .filter(each -> !each.at().isBefore(windowFrom))
                .toList();
        nobodys.forEach(each -> unknown("contacts", each.id(), "managerId"));
        return facts.contacts() != null && facts.ownerships() != null && nobodys.isEmpty();
    }

    private void unknown(String group, @Nullable String subjectId, String field) {
        time.notes().unknown(group, subjectId, field, win.at());
    }

    /** The owner just before the win: a hold that begins with it begins after it, one that ends with it did not end before (decided 68). */
    private @Nullable String ownerAtWin() {
        return time.tenures().stream()
                .filter(each -> each.from().isBefore(win.at()))
                .filter(each -> each.to() == null || !each.to().isBefore(win.at()))
                .map(Tenure::managerId)
                .findFirst()
                .orElse(null);
    }

    /** Calendar days back from the win, to the same time of day in the department's zone. */
    private Instant windowFrom() {
        return win.at()
                .atZone(time.deal().calendar().zone())
                .minusDays(terms.integer("lookback"))
                .toInstant();
    }

    private Candidate candidate(String managerId) {
        return candidates.computeIfAbsent(managerId, Candidate::new);
    }
}
