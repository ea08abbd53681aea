package org.wushe.signup;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who comes: one person, a household or a team, who get their seats together or wait together.
 *
 * @param persons in the registry; the first signs up, the others are companions
 * @param others further companions who are not named
 */
public record Applicants(List<UUID> persons, int others) {

    public Applicants {
        persons = List.copyOf(persons);
        if (persons.isEmpty() || Set.copyOf(persons).size() < persons.size() || others < 0) {
            throw new IllegalArgumentException("who comes is not said");
        }
    }

    public static Applicants alone(UUID person) {
        return new Applicants(List.of(person), 0);
    }

    int seats() {
        return persons.size() + others;
    }
}
