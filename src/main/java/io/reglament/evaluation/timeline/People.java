package io.reglament.evaluation.timeline;

import io.reglament.deal.Absence;
import io.reglament.deal.Actor;
import io.reglament.deal.Contact;
import io.reglament.deal.Post;
import io.reglament.deal.PostState;
import io.reglament.deal.Role;
import io.reglament.deal.StaffMember;
import io.reglament.finding.Notes;
import io.reglament.finding.Party;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who holds which role, who is away, who stands in, and who is addressed when a post is vacant (T25, S1-84, S1-85). */
public final class People {
    private final @Nullable SortedMap<Role, Post> roster;
    private final boolean staffKnown;
    private final SortedMap<String, StaffMember> staff = new TreeMap<>();
    private final Norms norms;
    private final Notes notes;
    private final Instant now;

    People(KnownDeal deal, Norms norms, Notes notes) {
        this.roster = deal.facts().roster();
        List<StaffMember> members = deal.facts().staff();
        this.staffKnown = members != null;
        if (members != null) {
            members.forEach(member -> staff.put(member.personId(), member));
        }
        this.norms = norms;
        this.notes = notes;
        this.now = deal.at();
    }

    /** The person or post that a duty goes to, and the row of T25 that said so. */
    public record Addressee(Party party, List<String> rows) {}

    /** Whether the group staff was sent. */
    public boolean staffKnown() {
        return staffKnown;
    }

    public @Nullable StaffMember member(@Nullable String personId) {
        return personId == null ? null : staff.get(personId);
    }

    /** All members of staff by id. */
    public List<StaffMember> members() {
        return List.copyOf(staff.values());
    }

    /** The role of a person by staff, else by roster, else a sales manager's. */
    public Role roleOf(@Nullable String personId) {
        Role known = knownRole(personId);
        return known == null ? Role.SALES_MANAGER : known;
    }

    /** The role of a person by staff, else by roster; null where neither names him. */
    public @Nullable Role knownRole(@Nullable String personId) {
        StaffMember member = member(personId);
        if (member != null) {
            return member.role();
        }
        if (roster != null && personId != null) {
            for (Map.Entry<Role, Post> post : roster.entrySet()) {
                List<String> persons = post.getValue().persons();
                if (personId.equals(post.getValue().personId()) || persons != null && persons.contains(personId)) {
                    return post.getKey();
                }
            }
        }
        return null;
    }

    public Party party(@Nullable String personId) {
        return new Party(roleOf(personId), personId);
    }

    /** Who made a contact: where nobody tells what he is, what he acted as (decided 95). */
    public Party party(Contact contact) {
        Role known = knownRole(contact.managerId());
        return new Party(known == null ? acting(contact.actor()) : known, contact.managerId());
    }

    private static Role acting(Actor actor) {
        return switch (actor) {
            case MANAGER -> Role.SALES_MANAGER;
            case OPERATOR -> Role.OPERATOR;
            case SYSTEM -> Role.PROCESS_OWNER;
        };
    }

    /** The absence of a person that covers an instant, the one with a deputy first; who has left is away without a deputy (decided 87). */
    public @Nullable Absence absence(@Nullable String personId, Instant at) {
        StaffMember member = member(personId);
        Instant leavesAt = member == null ? null : member.leavesAt();
        if (leavesAt != null && !at.isBefore(leavesAt)) {
            return new Absence(leavesAt, null, null);
        }
        List<Absence> absences = member == null ? null : member.absences();
        if (absences == null) {
            return null;
        }
        return absences.stream()
                .filter(each -> !at.isBefore(each.from()) && (each.to() == null || !at.isAfter(each.to())))
                .min(Comparator.comparing((Absence each) -> each.deputyId() == null)
                        .thenComparing(Absence::from)
                        .thenComparing(Absence::toString))
                .orElse(null);
    }

    /** The addressee of a duty of a head's role: the holder, his deputy while he is away, or who stands above (T25). */
    public Addressee head(Role required, Instant bindingAt) {
        if (roster == null) {
            notes.unknown("roster", null, required.name(), bindingAt);
            return new Addressee(new Party(required, null), List.of());
        }
        Row row = norms.row(
                "escalation-addressee", bindingAt, required, state(Role.UNIT_HEAD), state(Role.HEAD_OF_SALES));
        if (row == null) {
            notes.unknown("roster", null, required.name(), bindingAt);
            return new Addressee(new Party(required, null), List.of());
        }
        Role role = row.enumeration("addressee", Role.class);
        return new Addressee(new Party(role, standIn(holder(role))), List.of(row.ref()));
    }

    /** A role below the heads: its only person where the roster names exactly one. */
    public Party holderOf(Role role) {
        Post post = roster == null ? null : roster.get(role);
        List<String> persons = post == null ? null : post.persons();
        return new Party(role, persons != null && persons.size() == 1 ? persons.get(0) : holder(role));
    }

    /** The first person up the chain who is not the responsible; nobody stands above the company's head (decided 27). */
    public @Nullable Addressee superior(Party responsible, Instant bindingAt) {
        Role role = responsible.role();
        for (int step = 0; step < Role.values().length; step++) {
            boolean unnamed = role == Role.PROCESS_OWNER && !norms.answers("superior-role", role);
            Row row = unnamed ? null : norms.row("superior-role", bindingAt, role);
            Role superior = row == null ? null : row.nullableEnumeration("superior", Role.class);
            if (superior == null) {
                return null;
            }
            Addressee addressee = head(superior, bindingAt);
            String person = addressee.party().personId();
            if (person == null || !person.equals(responsible.personId())) {
                return addressee;
            }
            role = addressee.party().role();
        }
        return null;
    }

    private @Nullable String holder(Role role) {
        Post post = roster == null ? null : roster.get(role);
        return post == null ? null : post.personId();
    }

    private @Nullable String standIn(@Nullable String personId) {
        Absence absence = absence(personId, now);
        String deputyId = absence == null ? null : absence.deputyId();
        return deputyId == null ? personId : deputyId;
    }

    /** A head who is away without a deputy counts like a vacant post: the next row up answers. */
    private @Nullable PostState state(Role role) {
        Post post = roster == null ? null : roster.get(role);
        if (post == null) {
            return null;
        }
        Absence absence = absence(post.personId(), now);
        return absence != null && absence.deputyId() == null ? PostState.VACANT : post.state();
    }
}
