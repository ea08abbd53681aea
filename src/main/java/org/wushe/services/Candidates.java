package org.wushe.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
        List<Candidate> all = new ArrayList<>();
        all.add(
                self(actor)
                        .map(id -> candidate(id, null, slotId))
                        .orElse(new Candidate(null, null, null, null)));
        others(actor).forEach((id, name) -> all.add(candidate(id, name, slotId)));
        return all;
    }

    /**
     * @param person as the form names her; empty for the actor herself
     * @throws Missing if she is nobody the actor may sign up
     */
    public UUID chosen(Actor actor, String person) {
        if (person.isEmpty()) {
            return people.ofMember(actor.memberId(), told(actor));
        }
        return Stream.concat(self(actor).stream(), others(actor).keySet().stream())
                .filter(id -> id.toString().equals(person))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /** The reader's own record; empty while the registry does not know her. */
    public Optional<UUID> self(Actor actor) {
        return people.ofMember(actor.memberId());
    }

    /** Names by id of those beside herself. */
    public Map<UUID, String> others(Actor actor) {
        return others(actor.memberId());
    }

    /**
     * Whether somebody may act for a person at this moment: she lives with her or has a mandate.
     */
    public boolean actsFor(UUID memberId, UUID person) {
        return others(memberId).containsKey(person);
    }

    private Map<UUID, String> others(UUID memberId) {
        Map<UUID, String> names = new LinkedHashMap<>();
        people.ofMember(memberId).map(people::household).orElse(List.of()).stream()
                .filter(mate -> people.memberOf(mate.id()).isEmpty())
                .forEach(mate -> names.put(mate.id(), mate.name()));
        people.whomActsFor(memberId, today.date())
                .forEach(row -> names.putIfAbsent(row.id(), row.name()));
        return names;
    }

    private Candidate candidate(UUID person, String name, UUID slotId) {
        return signups.of(slotId, person)
                .map(signup -> new Candidate(person, name, signup, null))
                .orElseGet(() -> new Candidate(person, name, null, whyNot(slotId, person)));
    }

    private String whyNot(UUID slotId, UUID person) {
        return signups.whyNot(slotId, Applicants.alone(person)).map(this::words).orElse(null);
    }

    private String words(WhyNot reason) {
        return wording.say(reason.bundle(), reason.key(), reason.arguments().toArray());
    }

    private PersonDetails told(Actor actor) {
        MemberProfile profile = memberships.profile(actor.memberId());
        return new PersonDetails(actor.name(), profile.phone(), null, null, profile.address());
    }
}
