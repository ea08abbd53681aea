package org.wushe.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sign-ups of one slot that are moved together; a person alone is a group of one. */
record Group(List<Signup> rows) {

    Group {
        rows = List.copyOf(rows);
    }

    /** New sign-ups, in the next places of the slot's line. */
    static Group of(Applicants who, Slot slot, boolean reserved, UUID signedBy, Instant at) {
        List<Signup> rows = new ArrayList<>();
        for (UUID person : who.persons()) {
            Signup row = new Signup();
            row.slotId = slot.id;
            row.personId = person;
            row.groupId = rows.isEmpty() ? row.id : rows.get(0).id;
            row.turn = slot.nextTurn();
            row.seats = rows.isEmpty() ? 1 + who.others() : 1;
            row.reserved = reserved;
            row.takePlaceAt(slot.times);
            row.signedBy = signedBy;
            row.signedAt = at;
            rows.add(row);
        }
        return new Group(rows);
    }

    /** Groups from rows in the order of their turns. */
    static List<Group> inOrder(List<Signup> rows) {
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !rows.get(i).groupId.equals(rows.get(from).groupId)) {
                groups.add(new Group(rows.subList(from, i)));
                from = i;
            }
        }
        return groups;
    }

    Signup lead() {
        return rows.get(0);
    }

    SignupState state() {
        return lead().state;
    }

    int seats() {
        return rows.stream().mapToInt(row -> row.seats).sum();
    }

    Applicants applicants() {
        return new Applicants(persons(), seats() - rows.size());
    }

    List<UUID> persons() {
        return rows.stream().map(row -> row.personId).toList();
    }
}
