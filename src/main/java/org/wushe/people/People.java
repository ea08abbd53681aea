package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.wushe.identity.Actor;
import org.wushe.people.consents.ConsentMeans;
import org.wushe.people.consents.ConsentPurpose;
import org.wushe.people.consents.ConsentTerms;
import org.wushe.people.consents.Consents;
import org.wushe.people.mandates.ActingFor;
import org.wushe.people.mandates.MandateTerms;
import org.wushe.people.mandates.Mandates;

/**
 * What other rooms may ask of the registry. Call inside a transaction.
 *
 * <p>Two records of one person can become one. An id that a room holds stays valid for good and may
 * be given to every method here; {@link #current} tells which record counts, {@link #records} which
 * ids mean the same person.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class People {

    private final PersonSeal seal;
    private final Recording recording;
    private final PersonSearch search;
    private final Mandates mandates;
    private final Consents consents;
    private final Consenting consenting;
    private final LivingTogether livingTogether;
    private final Completing completing;

    People(
            PersonSeal seal,
            Recording recording,
            PersonSearch search,
            Mandates mandates,
            Consents consents,
            Consenting consenting,
            LivingTogether livingTogether,
            Completing completing) {
        this.seal = seal;
        this.recording = recording;
        this.search = search;
        this.mandates = mandates;
        this.consents = consents;
        this.consenting = consenting;
        this.livingTogether = livingTogether;
        this.completing = completing;
    }

    /** The record of a member, made from what she told when first needed. */
    public UUID ofMember(UUID memberId, PersonDetails told) {
        return Person.ofMember(memberId)
                .map(Person::current)
                .orElseGet(() -> recording.recordQuietly(recording.keepable(told), memberId))
                .id;
    }

    /**
     * The record of whoever acts, with what she tells of herself: a phone replaces the one that is
     * known, an id number only fills a gap.
     *
     * @throws org.wushe.web.Conflict if her id number may not be kept without a guardian's consent
     */
    public UUID completed(Actor her, PersonDetails told) {
        return completing.complete(her, told);
    }

    /** Whether the id number already stands in somebody else's record. */
    public boolean isOthersIdNumber(String idNumber, UUID memberId) {
        return completing.isOthers(idNumber, memberId);
    }

    /** The record of a member, if she has one yet. */
    public Optional<UUID> ofMember(UUID memberId) {
        return Person.ofMember(memberId).map(person -> person.current().id);
    }

    /**
     * The record of a resident without account: the one with the same id number, else the same name
     * and phone, else a new one.
     */
    public UUID ofResident(PersonDetails told) {
        return same(told)
                .orElseGet(() -> recording.recordQuietly(recording.keepable(told), null))
                .id;
    }

    /**
     * As {@link #ofResident(PersonDetails)}, told by a resident to the staff member who writes it
     * down: a new record names her as its recorder, and nothing else of her.
     */
    public UUID ofResident(PersonDetails told, Actor recorder) {
        return same(told)
                .orElseGet(() -> recording.record(recording.keepable(told), null, recorder))
                .id;
    }

    /** As {@link #ofResident} for many at once, with two look-ups; a person may come twice. */
    public List<UUID> ofResidents(List<PersonDetails> told) {
        KnownPersons known = knownAmong(told);
        return told.stream().map(details -> ofResident(details, known)).toList();
    }

    private UUID ofResident(PersonDetails told, KnownPersons known) {
        PersonFacts keepable = recording.keepable(told);
        byte[] phone = seal.hash(told.phone());
        return known.same(
                        seal.hash(told.idNumber()),
                        keepable.has(Fact.ID_NUMBER),
                        phone,
                        told.name())
                .map(Person::current)
                .orElseGet(() -> known.add(recording.recordQuietly(keepable, null)))
                .id;
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
        return told.stream().map(text).map(seal::hash).filter(Objects::nonNull).toList();
    }

    private Optional<Person> same(PersonDetails told) {
        KnownPersons known = knownAmong(List.of(told));
        boolean decides = recording.keepable(told).has(Fact.ID_NUMBER);
        return known.same(seal.hash(told.idNumber()), decides, seal.hash(told.phone()), told.name())
                .map(Person::current);
    }

    /** Who to reach and where, unmasked: whoever shows it has it audited. */
    public PersonContact contact(UUID personId) {
        PersonFacts facts = seal.open(Person.ofId(personId).current());
        return new PersonContact(facts.of(Fact.NAME), facts.of(Fact.PHONE), Dwellings.text(facts));
    }

    /**
     * A person without her numbers.
     *
     * @throws org.wushe.web.Missing if there is no such record here
     */
    public PersonRow find(UUID personId) {
        return search.row(Person.ofId(personId).current());
    }

    /** As {@link #find} for many, by the ids asked with; whoever is not here is left out. */
    public Map<UUID, PersonRow> rows(Collection<UUID> personIds) {
        Map<UUID, PersonRow> rows = new HashMap<>();
        if (!personIds.isEmpty()) {
            Person.<Person>list("id in ?1", personIds)
                    .forEach(person -> rows.put(person.id, search.row(person.current())));
        }
        return rows;
    }

    /**
     * For the desk: by a whole phone or id number, however typed, or a part of the name.
     *
     * @return at most twenty
     */
    public List<PersonRow> search(String typed) {
        return search.find(SearchTerm.of(typed));
    }

    /**
     * The record that counts for an id another room holds.
     *
     * @throws org.wushe.web.Missing if there is no such record here
     */
    public UUID current(UUID personId) {
        return Person.ofId(personId).current().id;
    }

    /** The account of a person; empty if she has none. */
    public Optional<UUID> memberOf(UUID personId) {
        return Optional.ofNullable(Person.ofId(personId).current().memberId);
    }

    /** As {@link #current(UUID)} for many; whoever is not here is left out. */
    public Map<UUID, UUID> current(Collection<UUID> personIds) {
        Map<UUID, UUID> current = new HashMap<>();
        if (!personIds.isEmpty()) {
            Person.<Person>list("id in ?1", personIds)
                    .forEach(person -> current.put(person.id, person.current().id));
        }
        return current;
    }

    /**
     * As {@link #current(UUID)} for those who take part in one step, each once; until the
     * transaction ends nobody else gets hold of them. What must not happen to a person twice at
     * once is done by who holds her. Always in the order of ids, so that two who hold several never
     * wait for each other.
     *
     * @throws org.wushe.web.Missing if one is not here
     */
    public List<UUID> hold(Collection<UUID> personIds) {
        new TreeSet<>(personIds).forEach(Person::held);
        List<UUID> current = personIds.stream().map(this::current).distinct().toList();
        new TreeSet<>(current).forEach(Person::held);
        return current;
    }

    /** All ids under which things of this person may stand, the one that counts first. */
    public List<UUID> records(UUID personId) {
        return Person.ofId(personId).current().records();
    }

    /**
     * Whether somebody may act for a person: for herself always, for others only under a mandate in
     * force on that day.
     */
    public ActingFor mayActFor(Actor actor, UUID personId, LocalDate day) {
        if (!actor.isMember()) {
            return ActingFor.NOBODY;
        }
        Person person = Person.ofId(personId).current();
        boolean herself = ofMember(actor.memberId()).filter(person.id::equals).isPresent();
        return herself
                ? ActingFor.HERSELF
                : mandates.actingFor(person.records(), actor.memberId(), day);
    }

    /** For whom somebody may act on that day under a mandate. */
    public List<PersonRow> whomActsFor(UUID memberId, LocalDate day) {
        List<UUID> records = mandates.recordsFor(memberId, day);
        Map<UUID, PersonRow> rows = rows(records);
        return records.stream().map(rows::get).distinct().toList();
    }

    /** Writes down a mandate the person gave; whoever calls says who may record one. */
    public UUID giveMandate(Actor recorder, UUID personId, MandateTerms terms) {
        return mandates.give(current(personId), terms, recorder);
    }

    /** Whether the person's consent to this use holds at this moment. */
    public boolean consents(UUID personId, ConsentPurpose purpose) {
        return consents.inForce(records(personId), purpose);
    }

    /**
     * Writes down what a person agreed to on a page, unless it holds already. For a child it is
     * left to the desk, where the guardian says so.
     */
    public void agreesOnline(Actor actor, UUID personId, ConsentPurpose purpose, LocalDate day) {
        Person person = Person.ofId(personId).current();
        if (!consenting.isChild(person) && !consents.inForce(person.records(), purpose)) {
            consents.give(
                    person.id, new ConsentTerms(purpose, day, ConsentMeans.ONLINE, null), actor);
        }
    }

    /**
     * Writes down a consent the person gave.
     *
     * @throws org.wushe.web.Conflict if it holds already, or a child's guardian is not named
     */
    public UUID giveConsent(Actor recorder, UUID personId, ConsentTerms terms) {
        return consenting.give(Person.ofId(personId).current(), terms, recorder);
    }

    /** The records of everybody who lives in a building, also those merged into another. */
    public List<UUID> livingIn(String building) {
        return Person.livingIn(building);
    }

    /** Everybody in the person's household, herself included; empty if she is in none. */
    public List<HouseholdMate> household(UUID personId) {
        return livingTogether.matesOf(Person.ofId(personId).current());
    }
}
