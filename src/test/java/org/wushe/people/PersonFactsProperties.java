package org.wushe.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A merge can be undone exactly, whatever the records say and whatever was chosen. */
class PersonFactsProperties {

    @Property
    void aMergeUndoneLeavesWhatWasThere(
            @ForAll("facts") PersonFacts kept,
            @ForAll("facts") PersonFacts other,
            @ForAll("leaders") Set<Fact> chosen) {
        PersonFacts merged = kept.taking(chosen, other);
        assertThat(merged.undoing(kept, merged)).isEqualTo(kept);
    }

    @Property
    void twoMergesUndoneInReverseLeaveWhatWasThere(
            @ForAll("facts") PersonFacts kept,
            @ForAll("facts") PersonFacts second,
            @ForAll("facts") PersonFacts third,
            @ForAll("leaders") Set<Fact> chosen,
            @ForAll("leaders") Set<Fact> chosenLater) {
        PersonFacts once = kept.taking(chosen, second);
        PersonFacts twice = once.taking(chosenLater, third);
        assertThat(twice.undoing(once, twice).undoing(kept, once)).isEqualTo(kept);
    }

    @Property
    void whatWasCorrectedSinceStays(
            @ForAll("facts") PersonFacts kept,
            @ForAll("facts") PersonFacts other,
            @ForAll("leaders") Set<Fact> chosen,
            @ForAll Fact corrected) {
        PersonFacts merged = kept.taking(chosen, other);
        PersonFacts now = merged.with(corrected, "a later word");
        PersonFacts undone = now.undoing(kept, merged);
        assertThat(undone.of(corrected)).isEqualTo("a later word");
        assertThat(undone.with(corrected, kept.of(corrected))).isEqualTo(kept);
    }

    @Property
    void whatWasNotChosenStays(
            @ForAll("facts") PersonFacts kept, @ForAll("facts") PersonFacts other) {
        assertThat(kept.taking(Set.of(), other)).isEqualTo(kept);
    }

    @Property
    void settlingTwiceIsSettlingOnce(@ForAll("facts") PersonFacts facts) {
        assertThat(facts.settled()).isEqualTo(facts);
    }

    /** Facts as they are kept: settled. */
    @Provide
    Arbitrary<PersonFacts> facts() {
        Arbitrary<Map<Fact, String>> words =
                Arbitraries.maps(
                        Arbitraries.of(
                                Fact.NAME,
                                Fact.PHONE,
                                Fact.BUILDING,
                                Fact.UNIT,
                                Fact.DOOR,
                                Fact.ADDRESS,
                                Fact.GUARDIAN_NAME,
                                Fact.GUARDIAN_PHONE),
                        Arbitraries.of("陈桂芳", "13800138000", "3 栋", "x", "沿河小区 😀"));
        Arbitrary<String> idNumbers =
                Arbitraries.of("", "11010519491231002X", "440524188001010014");
        Arbitrary<String> births = Arbitraries.of("", "1949-12-31", "2015-02-28");
        Arbitrary<String> ages = Arbitraries.of("", "7", "78");
        return Combinators.combine(words, idNumbers, births, ages)
                .as(
                        (texts, idNumber, birth, age) ->
                                new PersonFacts(texts)
                                        .with(Fact.ID_NUMBER, idNumber)
                                        .with(Fact.BIRTH_DATE, birth)
                                        .with(Fact.AGE, age)
                                        .with(Fact.AGE_TOLD_ON, age.isEmpty() ? "" : "2026-11-23")
                                        .settled());
    }

    @Provide
    Arbitrary<Set<Fact>> leaders() {
        return Arbitraries.of(Fact.leaders()).set();
    }
}
