package org.wushe.services.rooms;

import java.util.UUID;
import org.wushe.services.centre.SubCentreKind;

/** A room as pages show it. */
record RoomView(
        UUID id,
        String name,
        SubCentreKind subCentre,
        String place,
        int capacity,
        String equipment,
        int setupMinutes,
        int clearingMinutes,
        boolean membersAsk,
        boolean bookable) {

    static RoomView of(Room room, String language) {
        return new RoomView(
                room.id,
                room.name(language),
                room.subCentre,
                room.place,
                room.capacity,
                room.equipment,
                room.setupMinutes,
                room.clearingMinutes,
                room.membersAsk,
                room.isBookable());
    }
}
