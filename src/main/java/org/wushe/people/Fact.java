package org.wushe.people;

import java.util.Arrays;
import java.util.List;

/** What is kept about a person, each as a text. */
enum Fact {
    NAME,
    PHONE,
    ID_NUMBER,
    BIRTH_DATE,
    AGE,
    /** The day on which the age was told. */
    AGE_TOLD_ON(AGE),
    SEX,
    ADDRESS,
    BUILDING(ADDRESS),
    UNIT(ADDRESS),
    DOOR(ADDRESS),
    GUARDIAN_NAME,
    GUARDIAN_PHONE(GUARDIAN_NAME);

    private final Fact leader;

    Fact() {
        leader = this;
    }

    Fact(Fact leader) {
        this.leader = leader;
    }

    /** The fact this one says nothing without, or itself: both are chosen together. */
    Fact leader() {
        return leader;
    }

    /** Those that are chosen, in the order in which pages show them. */
    static List<Fact> leaders() {
        return Arrays.stream(values()).filter(fact -> fact.leader == fact).toList();
    }
}
