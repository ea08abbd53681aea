package org.wushe.people;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.people.households.Dwelling;
import org.wushe.web.Typed;

/** Where a household lives now. */
public class DwellingForm {

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

    DwellingForm tidy() {
        building = Typed.line(building);
        unit = Typed.line(unit);
        door = Typed.line(door);
        address = Typed.line(address);
        return this;
    }

    boolean isEmpty() {
        return (building + unit + door + address).isEmpty();
    }

    Dwelling dwelling() {
        return new Dwelling(orNull(building), orNull(unit), orNull(door), orNull(address));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
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
