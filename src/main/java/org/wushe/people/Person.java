package org.wushe.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/** A resident as the community knows her; she may have no account. */
@Entity
class Person extends CommunityRow {

    @Version int version;

    @Column(name = "member_id")
    UUID memberId;

    String name;

    @Column(name = "phone_sealed")
    byte[] phoneSealed;

    @Column(name = "phone_hash")
    byte[] phoneHash;

    @Column(name = "id_number_sealed")
    byte[] idNumberSealed;

    @Column(name = "id_number_hash")
    byte[] idNumberHash;

    @Column(name = "birth_date")
    LocalDate birthDate;

    Integer age;

    @Column(name = "age_told_on")
    LocalDate ageToldOn;

    String sex;
    String building;
    String unit;
    String door;
    String address;

    @Column(name = "guardian_name")
    String guardianName;

    @Column(name = "guardian_phone_sealed")
    byte[] guardianPhoneSealed;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    UUID recordedBy;

    @Column(name = "merged_into")
    UUID mergedInto;

    /**
     * @throws Missing if there is no such record here
     */
    static Person ofId(UUID id) {
        return Person.<Person>findByIdOptional(id).orElseThrow(Missing::new);
    }

    /**
     * As {@link #ofId}, and others who want it so wait until the transaction ends.
     *
     * @throws Missing if there is no such record here
     */
    static Person held(UUID id) {
        return Person.<Person>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Missing::new);
    }

    /**
     * For a change: as it stands at this moment, and others who want to change it wait.
     *
     * @throws Missing if there is no such record here
     * @throws Conflict if it was merged into another, where changes belong now
     */
    static Person toChange(UUID id) {
        Person person = ofId(id);
        getEntityManager().refresh(person, LockModeType.PESSIMISTIC_WRITE);
        if (person.mergedInto != null) {
            throw new Conflict("people", "merged_away");
        }
        return person;
    }

    /** The record that counts now, at the end of all merges. */
    Person current() {
        Person person = this;
        while (person.mergedInto != null) {
            person = Person.ofId(person.mergedInto);
        }
        return person;
    }

    /** This record and all that were merged into it, however often. */
    List<UUID> records() {
        List<UUID> all = new ArrayList<>(List.of(id));
        List<UUID> last = all;
        while (!last.isEmpty()) {
            last = mergedInto(last).stream().map(merged -> merged.id).toList();
            all.addAll(last);
        }
        return all;
    }

    private static List<Person> mergedInto(Collection<UUID> kept) {
        return list("mergedInto in ?1 order by recordedAt, id", kept);
    }

    /** Those whose record counts, and the records that were merged into theirs. */
    static List<UUID> livingIn(String building) {
        return getEntityManager()
                .createQuery(
                        "with living as (select p.id as id from Person p"
                                + " where p.building = ?1 and p.mergedInto is null"
                                + " union all select m.id as id from Person m"
                                + " join living k on m.mergedInto = k.id)"
                                + " select l.id from living l",
                        UUID.class)
                .setParameter(1, building)
                .getResultList();
    }

    static Optional<Person> ofMember(UUID memberId) {
        return Person.<Person>find("memberId", memberId).firstResultOptional();
    }

    void mergeInto(Person kept) {
        if (mergedInto != null || kept.mergedInto != null) {
            throw new Conflict("people", "merged_away");
        }
        mergedInto = kept.id;
    }

    void standAlone() {
        mergedInto = null;
    }
}
