package org.wushe.needs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.web.Typed;

/** The part of the queue's address that names people: who is in charge, and who lives where. */
public class Concerned {

    static final String ME = "me";
    static final String NOBODY = "nobody";

    @RestQuery String inCharge;
    @RestQuery String building;

    Concerned tidy() {
        inCharge = Typed.line(inCharge);
        building = Typed.line(building);
        if (!ME.equals(inCharge) && !NOBODY.equals(inCharge) && member().isEmpty()) {
            inCharge = "";
        }
        return this;
    }

    static Concerned none() {
        return new Concerned().tidy();
    }

    /** The member whose needs are asked for by her key; empty for the two words, or for none. */
    Optional<UUID> member() {
        try {
            return Optional.of(UUID.fromString(inCharge));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /**
     * @param ended whether needs are asked for that nobody acts on any more, so that whoever did
     *     her part counts as in charge
     * @param me who asks
     * @param living the records of those who live in the chosen building
     */
    void where(
            List<String> conditions,
            Map<String, Object> values,
            boolean ended,
            UUID me,
            List<UUID> living) {
        if (inCharge.equals(NOBODY)) {
            conditions.add("parts.acting = 0 and status in :open");
            values.put("open", NeedStatus.goingOn());
        } else if (!inCharge.isEmpty()) {
            conditions.add(
                    "id in (select l.needId from Linkage l where l.inCharge = :inCharge and "
                            + (ended ? "l.givenBack = false)" : "l.doneAt is null)"));
            values.put("inCharge", member().orElse(me));
        }
        if (!building.isEmpty()) {
            conditions.add("personId in :living");
            values.put("living", living);
        }
    }

    boolean isNarrowed() {
        return !(inCharge + building).isEmpty();
    }

    /** As it stands in an address. */
    String query() {
        return "&inCharge="
                + inCharge
                + "&building="
                + URLEncoder.encode(building, StandardCharsets.UTF_8);
    }

    public String getInCharge() {
        return inCharge;
    }

    public String getBuilding() {
        return building;
    }

    public boolean isChosen(UUID member) {
        return inCharge.equals(member.toString());
    }
}
