package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.people.households.Dwelling;
import org.wushe.people.households.HouseholdPlace;
import org.wushe.people.households.Households;
import org.wushe.people.households.Relation;
import org.wushe.tenancy.Today;
import org.wushe.web.FormErrors;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** Households with their persons, merged records seen through. */
@ApplicationScoped
class LivingTogether {

    private final Households households;
    private final PersonSeal seal;
    private final Today today;

    LivingTogether(Households households, PersonSeal seal, Today today) {
        this.households = households;
        this.seal = seal;
        this.today = today;
    }

    Optional<HouseholdPlace> placeOf(Person person) {
        return households.placeOf(person.id, person.records());
    }

    /** Everybody in the person's household, herself included; empty if she is in none. */
    List<HouseholdMate> matesOf(Person person) {
        return placeOf(person).map(place -> mates(place.householdId())).orElse(List.of());
    }

    HouseholdPage page(Person person) {
        List<HouseholdMate> mates = matesOf(person);
        String building =
                placeOf(person)
                        .map(place -> households.dwelling(place.householdId()).building())
                        .orElse(null);
        DwellingForm blank = new DwellingForm().tidy();
        return new HouseholdPage(person.id, person.name, building, mates, "", null, blank);
    }

    FormErrors checkRelation(String typed, Wording wording) {
        FormErrors errors = FormErrors.none();
        if (relation(typed).isEmpty()) {
            errors.add("relation", wording.say("people", "relation_blank"));
        }
        return errors;
    }

    /** A household of her own, where she lives. */
    void found(Person person, Actor actor) {
        Dwelling dwelling = Dwellings.of(seal.open(person));
        households.found(person.id, person.records(), dwelling, actor);
    }

    void join(Person host, UUID joining, String relation, Actor actor) {
        HouseholdPlace home = placeOf(host).orElseThrow(Missing::new);
        Person person = Person.toChange(joining);
        Relation as = relation(relation).orElseThrow();
        households.join(home.householdId(), person.id, person.records(), as, actor);
    }

    void relate(Person host, UUID mate, String relation, Actor actor) {
        households.relate(placeAmongMates(host, mate), relation(relation).orElseThrow(), actor);
    }

    void leave(Person host, UUID mate, Actor actor) {
        households.leave(placeAmongMates(host, mate), actor);
    }

    void move(Person host, Dwelling dwelling, Actor actor) {
        households.move(placeOf(host).orElseThrow(Missing::new), dwelling, actor);
    }

    private HouseholdPlace placeAmongMates(Person host, UUID mate) {
        return matesOf(host).stream()
                .filter(found -> found.id().equals(mate))
                .findFirst()
                .flatMap(found -> placeOf(Person.toChange(found.id())))
                .orElseThrow(Missing::new);
    }

    private static Optional<Relation> relation(String typed) {
        return Arrays.stream(Relation.values())
                .filter(relation -> relation.name().equals(typed))
                .findFirst();
    }

    private List<HouseholdMate> mates(UUID householdId) {
        return households.places(householdId).stream()
                .map(place -> new Placed(place, Person.ofId(place.personId())))
                .filter(this::counts)
                .map(placed -> mate(placed.place, placed.person.current()))
                .toList();
    }

    /** A merged record's place counts only while the kept record has none of its own. */
    private boolean counts(Placed placed) {
        return placed.person.mergedInto == null
                || placeOf(placed.person.current()).filter(placed.place::equals).isPresent();
    }

    private HouseholdMate mate(HouseholdPlace place, Person person) {
        return new HouseholdMate(
                person.id,
                person.name,
                seal.open(person).ageOn(today.date()),
                place.relation(),
                place.id());
    }

    private record Placed(HouseholdPlace place, Person person) {}
}
