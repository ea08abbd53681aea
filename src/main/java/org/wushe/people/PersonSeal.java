package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.wushe.shared.PersonalData;
import org.wushe.tenancy.CurrentCommunity;

/** Reads a person's facts from her row and writes them there, phones and id number sealed. */
@ApplicationScoped
class PersonSeal {

    private final PersonalData personalData;
    private final CurrentCommunity community;

    PersonSeal(PersonalData personalData, CurrentCommunity community) {
        this.personalData = personalData;
        this.community = community;
    }

    /** Equal texts have equal hashes; null for none. */
    byte[] hash(String text) {
        return personalData.hash(community.slug(), text);
    }

    PersonFacts open(Person person) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        put(facts, Fact.NAME, person.name);
        put(facts, Fact.PHONE, open(person, person.phoneSealed));
        put(facts, Fact.ID_NUMBER, open(person, person.idNumberSealed));
        put(facts, Fact.BIRTH_DATE, person.birthDate);
        put(facts, Fact.AGE, person.age);
        put(facts, Fact.AGE_TOLD_ON, person.ageToldOn);
        put(facts, Fact.SEX, person.sex);
        put(facts, Fact.BUILDING, person.building);
        put(facts, Fact.UNIT, person.unit);
        put(facts, Fact.DOOR, person.door);
        put(facts, Fact.ADDRESS, person.address);
        put(facts, Fact.GUARDIAN_NAME, person.guardianName);
        put(facts, Fact.GUARDIAN_PHONE, open(person, person.guardianPhoneSealed));
        return new PersonFacts(facts);
    }

    void write(Person person, PersonFacts facts) {
        String slug = community.slug();
        UUID row = person.id;
        person.name = facts.of(Fact.NAME);
        person.phoneSealed = personalData.seal(slug, row, facts.of(Fact.PHONE));
        person.phoneHash = hash(facts.of(Fact.PHONE));
        person.idNumberSealed = personalData.seal(slug, row, facts.of(Fact.ID_NUMBER));
        person.idNumberHash = hash(facts.of(Fact.ID_NUMBER));
        person.birthDate = facts.date(Fact.BIRTH_DATE);
        person.age = facts.has(Fact.AGE) ? Integer.valueOf(facts.of(Fact.AGE)) : null;
        person.ageToldOn = facts.date(Fact.AGE_TOLD_ON);
        person.sex = facts.of(Fact.SEX);
        person.building = facts.of(Fact.BUILDING);
        person.unit = facts.of(Fact.UNIT);
        person.door = facts.of(Fact.DOOR);
        person.address = facts.of(Fact.ADDRESS);
        person.guardianName = facts.of(Fact.GUARDIAN_NAME);
        person.guardianPhoneSealed = personalData.seal(slug, row, facts.of(Fact.GUARDIAN_PHONE));
    }

    private String open(Person person, byte[] sealed) {
        return personalData.open(community.slug(), person.id, sealed);
    }

    private static void put(Map<Fact, String> facts, Fact fact, Object value) {
        String text = value == null ? "" : value.toString();
        if (!text.isEmpty()) {
            facts.put(fact, text);
        }
    }
}
