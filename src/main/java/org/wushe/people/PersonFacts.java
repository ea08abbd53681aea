package org.wushe.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.wushe.shared.IdNumber;

/**
 * All that is kept about a person, readable. What is not known is absent, never an empty text.
 *
 * @param texts immutable
 */
record PersonFacts(Map<Fact, String> texts) {

    /** Whoever is younger is a child to the Personal Information Protection Law (art. 28). */
    private static final int CHILD_UNTIL = 14;

    private static final int ADULT_FROM = 18;

    static final PersonFacts NONE = new PersonFacts(Map.of());

    PersonFacts {
        texts = Map.copyOf(texts);
    }

    /** As another room or a list tells them; not yet settled. */
    static PersonFacts told(PersonDetails told, LocalDate day) {
        boolean aged = told.age() != null;
        return NONE.with(Fact.NAME, told.name())
                .with(Fact.PHONE, told.phone())
                .with(Fact.ID_NUMBER, told.idNumber())
                .with(Fact.AGE, aged ? told.age().toString() : null)
                .with(Fact.AGE_TOLD_ON, aged ? day.toString() : null)
                .with(Fact.ADDRESS, told.address());
    }

    String of(Fact fact) {
        return texts.get(fact);
    }

    boolean has(Fact fact) {
        return texts.containsKey(fact);
    }

    LocalDate date(Fact fact) {
        return has(fact) ? LocalDate.parse(of(fact)) : null;
    }

    /** Null or an empty text takes the fact away. */
    PersonFacts with(Fact fact, String text) {
        Map<Fact, String> changed = new EnumMap<>(Fact.class);
        changed.putAll(texts);
        if (text == null || text.isEmpty()) {
            changed.remove(fact);
        } else {
            changed.put(fact, text);
        }
        return new PersonFacts(changed);
    }

    PersonFacts without(Fact fact) {
        return with(fact, null);
    }

    /**
     * As it is to be kept: an id number says birth date and sex itself, and where a birth date is
     * known, an age once told says nothing more.
     */
    PersonFacts settled() {
        PersonFacts settled = this;
        if (has(Fact.ID_NUMBER) && IdNumber.faultOf(of(Fact.ID_NUMBER)) == IdNumber.Fault.VALID) {
            IdNumber number = new IdNumber(of(Fact.ID_NUMBER));
            settled =
                    settled.with(Fact.BIRTH_DATE, number.birth().toString())
                            .with(Fact.SEX, number.male() ? "M" : "F");
        }
        return settled.has(Fact.BIRTH_DATE)
                ? settled.without(Fact.AGE).without(Fact.AGE_TOLD_ON)
                : settled;
    }

    /** Completed years on a day, reckoned from an age once told if need be; null if not known. */
    Integer ageOn(LocalDate day) {
        if (has(Fact.BIRTH_DATE)) {
            return yearsBetween(date(Fact.BIRTH_DATE), day);
        }
        if (!has(Fact.AGE)) {
            return null;
        }
        LocalDate told = has(Fact.AGE_TOLD_ON) ? date(Fact.AGE_TOLD_ON) : day;
        return Integer.parseInt(of(Fact.AGE)) + yearsBetween(told, day);
    }

    boolean isChildOn(LocalDate day) {
        Integer age = ageOn(day);
        return age != null && age < CHILD_UNTIL;
    }

    /** Under eighteen (Civil Code, art. 17); false while nothing is known of her age. */
    boolean isMinorOn(LocalDate day) {
        Integer age = ageOn(day);
        return age != null && age < ADULT_FROM;
    }

    private static int yearsBetween(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? 0 : from.until(to).getYears();
    }

    Set<Fact> differingFrom(PersonFacts other) {
        return EnumSet.allOf(Fact.class).stream()
                .filter(fact -> !Objects.equals(of(fact), other.of(fact)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fact.class)));
    }

    /** These facts, with some and what belongs to them taken from another record. */
    PersonFacts taking(Collection<Fact> leaders, PersonFacts other) {
        PersonFacts taken = this;
        for (Fact fact : Fact.values()) {
            if (leaders.contains(fact.leader())) {
                taken = taken.with(fact, other.of(fact));
            }
        }
        return taken.settled();
    }

    /**
     * Undoes a change: each fact that still says what the change made it say goes back, one that
     * was corrected since stays.
     */
    PersonFacts undoing(PersonFacts before, PersonFacts after) {
        PersonFacts undone = this;
        for (Fact fact : after.differingFrom(before)) {
            if (Objects.equals(of(fact), after.of(fact))) {
                undone = undone.with(fact, before.of(fact));
            }
        }
        return undone;
    }

    /** What is kept is not for logs. */
    @Override
    public String toString() {
        return "PersonFacts" + texts.keySet();
    }
}
