package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wushe.tenancy.Today;

/** Finds persons of the current community for the desk. */
@ApplicationScoped
class PersonSearch {

    static final int MOST = 20;

    private final PersonSeal seal;
    private final Today today;

    PersonSearch(PersonSeal seal, Today today) {
        this.seal = seal;
        this.today = today;
    }

    /** At most twenty; a merged record leads to the one that counts. */
    List<PersonRow> find(SearchTerm term) {
        List<Person> found =
                switch (term.kind()) {
                    case PHONE -> by("phoneHash = :hash", Map.of("hash", seal.hash(term.value())));
                    case ID_NUMBER ->
                            by("idNumberHash = :hash", Map.of("hash", seal.hash(term.value())));
                    case NAME -> by("name like :part", Map.of("part", part(term.value())));
                    case NOTHING, PART_OF_NUMBER -> List.of();
                };
        return rows(found.stream());
    }

    /** Other records that may be of the same person: same id number, same phone or same name. */
    List<PersonRow> similarTo(Person person) {
        Stream<Person> found =
                Stream.of(
                                same("idNumberHash", person.idNumberHash),
                                same("phoneHash", person.phoneHash),
                                same("name", person.name))
                        .flatMap(List::stream);
        return rows(found).stream().filter(row -> !row.id().equals(person.id)).toList();
    }

    PersonRow row(Person person) {
        return PersonRow.of(person, seal.open(person), today.date());
    }

    private List<PersonRow> rows(Stream<Person> found) {
        return found.map(Person::current).distinct().limit(MOST).map(this::row).toList();
    }

    private static List<Person> same(String field, Object value) {
        return value == null ? List.of() : by(field + " = :value", Map.of("value", value));
    }

    private static List<Person> by(String condition, Map<String, Object> values) {
        return Person.<Person>find(condition + " order by name, id", values)
                .range(0, MOST - 1)
                .list();
    }

    private static String part(String typed) {
        return "%" + typed.replaceAll("[%_\\\\]", "\\\\$0") + "%";
    }
}
