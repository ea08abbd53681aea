package org.wushe.services.rooms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.services.centre.SubCentreKind;
import org.wushe.web.Differences;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** A room as the desk describes it. */
public class RoomForm {

    private static final String MINUTES = "|\\d{1,2}|1[0-7]\\d|180";

    /** The version that was shown; empty for a new one. */
    @RestForm String version;

    @RestForm
    @NotBlank(message = "name_blank")
    @Size(max = 40, message = "text_long")
    String chineseName;

    @RestForm
    @Size(max = 80, message = "text_long")
    String englishName;

    /** Empty for the house as a whole. */
    @RestForm
    @Pattern(regexp = "|SAFETY|HEALTH|AFFAIRS|CULTURE|LIVING", message = "part_unknown")
    String subCentre;

    @RestForm
    @NotBlank(message = "place_blank")
    @Size(max = 80, message = "text_long")
    String place;

    @RestForm
    @Pattern(regexp = "[1-9]\\d{0,3}", message = "capacity_digits")
    String capacity;

    @RestForm
    @Size(max = 200, message = "text_long")
    String equipment;

    @RestForm
    @Pattern(regexp = MINUTES, message = "minutes_digits")
    String setup;

    @RestForm
    @Pattern(regexp = MINUTES, message = "minutes_digits")
    String clearing;

    @RestForm
    @Pattern(regexp = "yes|no", message = "who_blank")
    String membersAsk;

    static RoomForm of(Room room) {
        RoomForm form = new RoomForm();
        form.version = Integer.toString(room.version);
        form.chineseName = room.chineseName;
        form.englishName = room.englishName;
        form.subCentre = room.subCentre == null ? "" : room.subCentre.name();
        form.place = room.place;
        form.capacity = Integer.toString(room.capacity);
        form.equipment = room.equipment;
        form.setup = Integer.toString(room.setupMinutes);
        form.clearing = Integer.toString(room.clearingMinutes);
        form.membersAsk = room.membersAsk ? "yes" : "no";
        return form;
    }

    RoomForm tidy() {
        version = Typed.line(version);
        chineseName = Typed.line(chineseName);
        englishName = Typed.line(englishName);
        subCentre = Typed.line(subCentre);
        place = Typed.line(place);
        capacity = Typed.line(capacity);
        equipment = Typed.line(equipment);
        setup = Typed.line(setup);
        clearing = Typed.line(clearing);
        membersAsk = Typed.line(membersAsk);
        return this;
    }

    /** Call only after the form was found in order. */
    void into(Room room) {
        room.chineseName = chineseName;
        room.englishName = englishName;
        room.subCentre = SubCentreKind.of(subCentre).orElse(null);
        room.place = place;
        room.capacity = Integer.parseInt(capacity);
        room.equipment = equipment;
        room.setupMinutes = minutes(setup);
        room.clearingMinutes = minutes(clearing);
        room.membersAsk = "yes".equals(membersAsk);
    }

    private static int minutes(String typed) {
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    Differences differences(Room now, Wording wording) {
        RoomForm kept = of(now);
        return Differences.none()
                .compare(wording.say("rooms", "name_zh"), kept.chineseName, chineseName)
                .compare(wording.say("rooms", "name_en"), kept.englishName, englishName)
                .compare(
                        wording.say("rooms", "part"),
                        part(kept.subCentre, wording),
                        part(subCentre, wording))
                .compare(wording.say("rooms", "place"), kept.place, place)
                .compare(wording.say("rooms", "capacity"), kept.capacity, capacity)
                .compare(wording.say("rooms", "equipment"), kept.equipment, equipment)
                .compare(
                        wording.say("rooms", "setup"), kept.setup, Integer.toString(minutes(setup)))
                .compare(
                        wording.say("rooms", "clearing"),
                        kept.clearing,
                        Integer.toString(minutes(clearing)))
                .compare(
                        wording.say("rooms", "who_books"),
                        wording.say("rooms", "who_" + kept.membersAsk),
                        wording.say("rooms", "who_" + membersAsk));
    }

    private static String part(String kind, Wording wording) {
        return kind.isEmpty()
                ? wording.say("rooms", "part_house")
                : wording.say("centre", "kind_" + kind);
    }

    public String getVersion() {
        return version;
    }

    public String getChineseName() {
        return chineseName;
    }

    public String getEnglishName() {
        return englishName;
    }

    public String getSubCentre() {
        return subCentre;
    }

    public String getPlace() {
        return place;
    }

    public String getCapacity() {
        return capacity;
    }

    public String getEquipment() {
        return equipment;
    }

    public String getSetup() {
        return setup;
    }

    public String getClearing() {
        return clearing;
    }

    public String getMembersAsk() {
        return membersAsk;
    }
}
