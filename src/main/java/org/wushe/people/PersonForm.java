package org.wushe.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.people.consents.ConsentMeans;
import org.wushe.people.consents.ConsentPurpose;
import org.wushe.people.consents.ConsentTerms;
import org.wushe.web.Typed;

/** A person as the desk writes her down or corrects her. */
public class PersonForm {

    private static final String PHONE = "|1\\d{10}|0\\d{9,11}";

    /** The version of the record that was shown; empty for a new one. */
    @RestForm String version;

    @RestForm
    @NotBlank(message = "name_blank")
    @Size(max = 40, message = "name_long")
    String name;

    @RestForm
    @Pattern(regexp = PHONE, message = "phone_digits")
    String phone;

    @RestForm String idNumber;
    @RestForm String birthDate;

    @RestForm
    @Pattern(regexp = "|\\d{1,2}|1[0-2]\\d", message = "age_digits")
    String age;

    @RestForm
    @Pattern(regexp = "|F|M", message = "sex_unknown")
    String sex;

    @RestForm
    @Size(max = 20, message = "building_long")
    String building;

    @RestForm
    @Size(max = 20, message = "unit_long")
    String unit;

    @RestForm
    @Size(max = 20, message = "door_long")
    String door;

    @RestForm
    @Size(max = 120, message = "address_long")
    String address;

    @RestForm
    @Size(max = 40, message = "name_long")
    String guardianName;

    @RestForm
    @Pattern(regexp = PHONE, message = "phone_digits")
    String guardianPhone;

    @RestForm String consentMeans;
    @RestForm String consentOn;

    static PersonForm of(PersonFacts facts, int version, LocalDate today) {
        PersonForm form = new PersonForm();
        form.version = Integer.toString(version);
        form.name = facts.of(Fact.NAME);
        form.phone = facts.of(Fact.PHONE);
        form.idNumber = facts.of(Fact.ID_NUMBER);
        form.birthDate = facts.of(Fact.BIRTH_DATE);
        form.age = facts.has(Fact.AGE) ? facts.ageOn(today).toString() : null;
        form.sex = facts.of(Fact.SEX);
        form.building = facts.of(Fact.BUILDING);
        form.unit = facts.of(Fact.UNIT);
        form.door = facts.of(Fact.DOOR);
        form.address = facts.of(Fact.ADDRESS);
        form.guardianName = facts.of(Fact.GUARDIAN_NAME);
        form.guardianPhone = facts.of(Fact.GUARDIAN_PHONE);
        return form.tidy();
    }

    PersonForm tidy() {
        version = Typed.line(version);
        name = Typed.line(name);
        phone = Typed.phone(phone);
        idNumber = SearchTerm.number(idNumber);
        birthDate = Typed.line(birthDate);
        age = Typed.phone(age);
        sex = Typed.line(sex);
        building = Typed.line(building);
        unit = Typed.line(unit);
        door = Typed.line(door);
        address = Typed.line(address);
        guardianName = Typed.line(guardianName);
        guardianPhone = Typed.phone(guardianPhone);
        consentMeans = Typed.line(consentMeans);
        consentOn = Typed.line(consentOn);
        return this;
    }

    /**
     * The facts as typed, settled. Call only after the form was found in order.
     *
     * @param before what is kept so far: an age that was not touched stays told on its old day
     */
    PersonFacts facts(PersonFacts before, LocalDate today) {
        boolean sameAge = before.has(Fact.AGE) && age.equals(before.ageOn(today).toString());
        String aged = age.isEmpty() ? null : age;
        return PersonFacts.NONE
                .with(Fact.NAME, name)
                .with(Fact.PHONE, phone)
                .with(Fact.ID_NUMBER, idNumber)
                .with(Fact.BIRTH_DATE, birthDate)
                .with(Fact.AGE, sameAge ? before.of(Fact.AGE) : aged)
                .with(
                        Fact.AGE_TOLD_ON,
                        sameAge
                                ? before.of(Fact.AGE_TOLD_ON)
                                : aged == null ? null : today.toString())
                .with(Fact.SEX, sex)
                .with(Fact.BUILDING, building)
                .with(Fact.UNIT, unit)
                .with(Fact.DOOR, door)
                .with(Fact.ADDRESS, address)
                .with(Fact.GUARDIAN_NAME, guardianName)
                .with(Fact.GUARDIAN_PHONE, guardianPhone)
                .settled();
    }

    /** The guardian's consent for a child; null if none was typed. */
    ConsentTerms guardianConsent() {
        return consentMeans.isEmpty()
                ? null
                : new ConsentTerms(
                        ConsentPurpose.CHILD_DATA,
                        LocalDate.parse(consentOn),
                        ConsentMeans.valueOf(consentMeans),
                        guardianName);
    }

    public String getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public String getPhone() {
        return phone;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public String getBirthDate() {
        return birthDate;
    }

    public String getAge() {
        return age;
    }

    public String getSex() {
        return sex;
    }

    public String getBuilding() {
        return building;
    }

    public String getUnit() {
        return unit;
    }

    public String getDoor() {
        return door;
    }

    public String getAddress() {
        return address;
    }

    public String getGuardianName() {
        return guardianName;
    }

    public String getGuardianPhone() {
        return guardianPhone;
    }

    public String getConsentMeans() {
        return consentMeans;
    }

    public String getConsentOn() {
        return consentOn;
    }
}
