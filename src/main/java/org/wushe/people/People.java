package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.wushe.shared.PersonalData;
import org.wushe.tenancy.CurrentCommunity;

/** What other rooms may ask of the registry. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class People {

    private final PersonalData personalData;
    private final CurrentCommunity community;
    private final Clock clock;

    People(PersonalData personalData, CurrentCommunity community, Clock clock) {
        this.personalData = personalData;
        this.community = community;
        this.clock = clock;
    }

    /** The record of a member, made from what she told when first needed. */
    public UUID ofMember(UUID memberId, PersonDetails told) {
        Optional<Person> known = Person.find("memberId", memberId).firstResultOptional();
        return known.orElseGet(() -> record(memberId, told)).id;
    }

    /**
     * The record of a resident without account: the one with the same id number, else the same name
     * and phone, else a new one.
     */
    public UUID ofResident(PersonDetails told) {
        return same(told).orElseGet(() -> record(null, told)).id;
    }

    /** As {@link #ofResident} for many at once, with two look-ups; a person may come twice. */
    public List<UUID> ofResidents(List<PersonDetails> told) {
        KnownPersons known = knownAmong(told);
        return told.stream()
                .map(
                        details -> {
                            byte[] idNumber = hash(details.idNumber());
                            byte[] phone = hash(details.phone());
                            return known.same(idNumber, phone, details.name())
                                    .orElseGet(() -> known.add(record(null, details)))
                                    .id;
                        })
                .toList();
    }

    private KnownPersons knownAmong(List<PersonDetails> told) {
        KnownPersons known = new KnownPersons();
        List<byte[]> idNumbers = hashes(told, PersonDetails::idNumber);
        List<byte[]> phones = hashes(told, PersonDetails::phone);
        Person.<Person>list("idNumberHash in ?1 order by recordedAt, id", idNumbers)
                .forEach(known::add);
        Person.<Person>list("phoneHash in ?1 order by recordedAt, id", phones).forEach(known::add);
        return known;
    }

    private List<byte[]> hashes(List<PersonDetails> told, Function<PersonDetails, String> text) {
        return told.stream().map(text).map(this::hash).filter(Objects::nonNull).toList();
    }

    private byte[] hash(String text) {
        return personalData.hash(community.slug(), text);
    }

    public PersonContact contact(UUID personId) {
        Person person = Person.findById(personId);
        return new PersonContact(
                person.name,
                personalData.open(person.community, person.id, person.phoneSealed),
                person.address);
    }

    private Optional<Person> same(PersonDetails told) {
        byte[] idNumber = personalData.hash(community.slug(), told.idNumber());
        if (idNumber != null) {
            return Person.find("idNumberHash", idNumber).firstResultOptional();
        }
        byte[] phone = personalData.hash(community.slug(), told.phone());
        return phone == null
                ? Optional.empty()
                : Person.find("phoneHash = ?1 and name = ?2", phone, told.name())
                        .firstResultOptional();
    }

    private Person record(UUID memberId, PersonDetails told) {
        Person person = new Person();
        String slug = community.slug();
        person.memberId = memberId;
        person.name = told.name();
        person.phoneSealed = personalData.seal(slug, person.id, told.phone());
        person.phoneHash = personalData.hash(slug, told.phone());
        person.idNumberSealed = personalData.seal(slug, person.id, told.idNumber());
        person.idNumberHash = personalData.hash(slug, told.idNumber());
        person.age = told.age();
        person.address = told.address();
        person.recordedAt = clock.instant();
        person.persist();
        return person;
    }
}
