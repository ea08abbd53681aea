package org.wushe.people;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Persons by what they are known by: the id number, else the phone and the name. */
final class KnownPersons {

    private record Reached(ByteBuffer phone, String name) {}

    private final Map<ByteBuffer, Person> byIdNumber = new HashMap<>();
    private final Map<Reached, Person> byPhone = new HashMap<>();

    /** The one added first counts. */
    Person add(Person person) {
        if (person.idNumberHash != null) {
            byIdNumber.putIfAbsent(ByteBuffer.wrap(person.idNumberHash), person);
        }
        if (person.phoneHash != null) {
            byPhone.putIfAbsent(reached(person.phoneHash, person.name), person);
        }
        return person;
    }

    /**
     * An id number that is told decides alone, unless it may not be kept: then nobody may be known
     * by it, and the phone and the name say who it is.
     */
    Optional<Person> same(byte[] idNumberHash, boolean decides, byte[] phoneHash, String name) {
        if (idNumberHash != null) {
            Person known = byIdNumber.get(ByteBuffer.wrap(idNumberHash));
            if (known != null || decides) {
                return Optional.ofNullable(known);
            }
        }
        return phoneHash == null
                ? Optional.empty()
                : Optional.ofNullable(byPhone.get(reached(phoneHash, name)));
    }

    private static Reached reached(byte[] phoneHash, String name) {
        return new Reached(ByteBuffer.wrap(phoneHash), name);
    }
}
