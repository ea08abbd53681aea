package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wushe.tenancy.Today;
import org.wushe.web.Differences;
import org.wushe.web.Wording;

/** A person's facts in the reader's words. */
@ApplicationScoped
class PersonWords {

    private static final String BUNDLE = "people";

    private final Wording wording;
    private final Today today;

    PersonWords(Wording wording, Today today) {
        this.wording = wording;
        this.today = today;
    }

    String label(Fact leader) {
        return wording.say(BUNDLE, "fact_" + leader);
    }

    /** What a fact and those that belong to it say; null if nothing. */
    String text(Fact leader, PersonFacts facts) {
        return switch (leader) {
            case AGE -> facts.has(Fact.AGE) ? age(facts.ageOn(today.date())) : null;
            case SEX -> facts.has(Fact.SEX) ? wording.say(BUNDLE, "sex_" + facts.of(leader)) : null;
            case ADDRESS -> Dwellings.text(facts);
            case GUARDIAN_NAME -> joined(facts, Fact.GUARDIAN_NAME, Fact.GUARDIAN_PHONE);
            default -> facts.of(leader);
        };
    }

    /** In which facts two versions differ. */
    Differences differences(PersonFacts now, PersonFacts typed) {
        Differences found = Differences.none();
        Fact.leaders()
                .forEach(fact -> found.compare(label(fact), text(fact, now), text(fact, typed)));
        return found;
    }

    private String age(Integer years) {
        return wording.say(BUNDLE, "years", years);
    }

    private static String joined(PersonFacts facts, Fact... parts) {
        String text =
                Stream.of(parts)
                        .map(facts::of)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }
}
