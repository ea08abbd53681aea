package org.wushe.people;

import java.time.LocalDate;
import java.util.UUID;
import org.wushe.shared.IdNumber;
import org.wushe.shared.Masks;

/**
 * A person in a list, without the numbers she can be reached by.
 *
 * @param id of the record that counts, whichever record was found
 * @param maskedPhone empty if none is known
 * @param maskedIdNumber empty if none is known
 * @param age completed years, null if not known
 * @param building where she lives, no further; null if not known
 * @param account whether she can sign in herself
 */
public record PersonRow(
        UUID id,
        String name,
        String maskedPhone,
        String maskedIdNumber,
        Integer age,
        String building,
        boolean account) {

    static PersonRow of(Person person, PersonFacts facts, LocalDate today) {
        String idNumber = facts.of(Fact.ID_NUMBER);
        return new PersonRow(
                person.id,
                person.name,
                Masks.phone(facts.of(Fact.PHONE)),
                idNumber == null ? "" : IdNumber.mask(idNumber),
                facts.ageOn(today),
                person.building,
                person.memberId != null);
    }

    public String getMaskedName() {
        return Masks.name(name);
    }
}
