package org.wushe.people;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** What a person may correct herself, at once: how to reach her and where she lives. */
public class MyDataForm {

    /** The version of the record that was shown; empty if there was none. */
    @RestForm String version;

    @RestForm
    @Pattern(regexp = "|1\\d{10}|0\\d{9,11}", message = "phone_digits_yours")
    String phone;

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

    static MyDataForm of(PersonFacts facts, String version) {
        MyDataForm form = new MyDataForm();
        form.version = version;
        form.phone = facts.of(Fact.PHONE);
        form.building = facts.of(Fact.BUILDING);
        form.unit = facts.of(Fact.UNIT);
        form.door = facts.of(Fact.DOOR);
        form.address = facts.of(Fact.ADDRESS);
        return form.tidy();
    }

    MyDataForm tidy() {
        version = Typed.line(version);
        phone = Typed.phone(phone);
        building = Typed.line(building);
        unit = Typed.line(unit);
        door = Typed.line(door);
        address = Typed.line(address);
        return this;
    }

    /** All her facts, with what she typed in place. */
    PersonFacts in(PersonFacts kept) {
        return kept.with(Fact.PHONE, phone)
                .with(Fact.BUILDING, building)
                .with(Fact.UNIT, unit)
                .with(Fact.DOOR, door)
                .with(Fact.ADDRESS, address);
    }

    public String getVersion() {
        return version;
    }

    public String getPhone() {
        return phone;
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
}
