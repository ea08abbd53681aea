package org.wushe.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberProfile;
import org.wushe.people.People;
import org.wushe.people.PersonDetails;
import org.wushe.signup.Applicants;
import org.wushe.signup.Signups;
import org.wushe.signup.WhyNot;
import org.wushe.tenancy.Today;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/**
 * For whom a member may sign up: herself, whoever lives with her and has no account, and whoever
 * gave her a mandate.
 */
@ApplicationScoped
public class Candidates {

    private final People people;
    private final Memberships memberships;
    private final Signups signups;
    private final Today today;
    private final Wording wording;

    Candidates(
            People people, Memberships memberships, Signups signups, Today today, Wording wording) {
        this.people = people;
        this.memberships = memberships;
        this.signups = signups;
        this.today = today;
        this.wording = wording;
    }

    /** The reader herself first. */
    public List<Candidate> of(Actor actor, UUID slotId) {
        Optional<UUID> self = people.ofMember(actor.memberId());
        if (self.isEmpty()) {
            return List.of(new Candidate(null, null, null, null));
        }
        return names(actor, self.get()).entrySet().stream()
                .map(one -> candidate(one.getKey(), one.getValue(), self.get(), slotId))
                .toList();
    }

    /**
     * @param person as the form names her; empty for the actor herself
     * @throws Missing if she is nobody the actor may sign up
     */
    public UUID chosen(Actor actor, String person) {
        if (person.isEmpty()) {
            return people.ofMember(actor.memberId(), told(actor));
        }
        return people.ofMember(actor.memberId()).stream()
                .flatMap(self -> names(actor, self).keySet().stream())
                .filter(id -> id.toString().equals(person))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /** By id, the reader herself first; empty while the registry does not know her. */
    public Map<UUID, String> names(Actor actor) {
        return people.ofMember(actor.memberId()).map(self -> names(actor, self)).orElse(Map.of());
    }

    private Candidate candidate(UUID person, String name, UUID self, UUID slotId) {
        String shown = person.equals(self) ? null : name;
        return signups.of(slotId, person)
                .map(signup -> new Candidate(person, shown, signup, null))
                .orElseGet(() -> new Candidate(person, shown, null, whyNot(slotId, person)));
    }

    private String whyNot(UUID slotId, UUID person) {
        return signups.whyNot(slotId, Applicants.alone(person)).map(this::words).orElse(null);
    }

    private String words(WhyNot reason) {
        return wording.say(reason.bundle(), reason.key(), reason.arguments().toArray());
    }

    private Map<UUID, String> names(Actor actor, UUID self) {
        Map<UUID, String> names = new LinkedHashMap<>();
        names.put(self, actor.name());
        people.household(self).stream()
                .filter(mate -> people.memberOf(mate.id()).isEmpty())
                .forEach(mate -> names.putIfAbsent(mate.id(), mate.name()));
        people.whomActsFor(actor, today.date())
                .forEach(row -> names.putIfAbsent(row.id(), row.name()));
        return names;
    }

    private PersonDetails told(Actor actor) {
        MemberProfile profile = memberships.profile(actor.memberId());
        return new PersonDetails(actor.name(), profile.phone(), null, null, profile.address());
    }
}
