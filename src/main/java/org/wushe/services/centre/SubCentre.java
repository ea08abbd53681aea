package org.wushe.services.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.wushe.tenancy.CommunityRow;

/** One of the five units of the centre. */
@Entity
@Table(name = "sub_centre")
class SubCentre extends CommunityRow {

    @Version int version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    SubCentreKind kind;

    /** Whether it works at all by now; one that does not counts as not yet open. */
    boolean opened;

    String place = "";

    String phone = "";

    /** By weekday, as {@link OpeningHours#write} has it; closed days are left out. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> hours = new TreeMap<>();

    /** Whether it is open on public holidays too. */
    boolean holidays;

    static SubCentre not(SubCentreKind kind) {
        SubCentre none = new SubCentre();
        none.kind = kind;
        return none;
    }

    static List<SubCentre> all() {
        return listAll();
    }

    static Optional<SubCentre> ofKind(SubCentreKind kind) {
        return SubCentre.<SubCentre>find("kind", kind).firstResultOptional();
    }

    OpeningHours openingHours() {
        return new OpeningHours(
                hours.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        day -> DayOfWeek.valueOf(day.getKey()),
                                        day -> OpeningHours.read(day.getValue()))),
                holidays);
    }
}
