package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.people.People;

/**
 * Takes in needs that were written down in lists, many at a time. Call inside a transaction. Nobody
 * is told of each need; the caller tells once of all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NeedIntake {

    private final People people;
    private final RaisingNeeds raising;
    private final Fingerprints fingerprints;

    NeedIntake(People people, RaisingNeeds raising, Fingerprints fingerprints) {
        this.people = people;
        this.raising = raising;
        this.fingerprints = fingerprints;
    }

    /** For the fingerprints of each need the number of the same need, if it is there already. */
    public List<Optional<String>> numbersOf(List<List<String>> needs) {
        return fingerprints.find(needs).stream()
                .map(same -> same.map(need -> need.number))
                .toList();
    }

    /** Enters them in their order and gives their numbers. */
    public List<String> takeIn(List<ToldNeed> told, Actor actor) {
        List<UUID> persons = people.ofResidents(told.stream().map(ToldNeed::person).toList());
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Need need = told.get(i).toNeed(persons.get(i));
            fingerprints.mark(need, told.get(i).fingerprints());
            need.keys.importKey = fingerprints.importKey(told.get(i).fingerprints());
            needs.add(need);
        }
        raising.enterQuietly(needs, actor);
        return needs.stream().map(need -> need.number).toList();
    }
}
