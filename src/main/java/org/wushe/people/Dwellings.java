package org.wushe.people;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wushe.people.households.Dwelling;

/** Where a person lives, as facts and as one line. */
final class Dwellings {

    private Dwellings() {}

    static Dwelling of(PersonFacts facts) {
        return new Dwelling(
                facts.of(Fact.BUILDING),
                facts.of(Fact.UNIT),
                facts.of(Fact.DOOR),
                facts.of(Fact.ADDRESS));
    }

    /** Null if nothing is known. */
    static String text(PersonFacts facts) {
        return text(of(facts));
    }

    static String text(Dwelling dwelling) {
        String text =
                Stream.of(dwelling.address(), dwelling.building(), dwelling.unit(), dwelling.door())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }
}
