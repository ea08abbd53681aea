package org.wushe.volunteering.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;

/** What the leader allows at a shift; nothing is allowed until she says so. */
@Entity
@Table(name = "shift_check_in")
class ShiftCheckin extends CommunityRow {

    @Version int version;

    @Column(name = "slot_id", updatable = false)
    UUID slotId;

    /** How often a sheet was allowed; each issue has its own code. */
    int sheet;

    @Column(name = "sheet_allowed")
    boolean sheetAllowed;

    /** Whether whoever scans without a seat gets one while seats are free. */
    @Column(name = "walk_ins")
    boolean walkIns;

    static Optional<ShiftCheckin> of(UUID slotId) {
        return find("slotId = ?1", slotId).firstResultOptional();
    }

    static ShiftCheckin kept(UUID slotId) {
        return of(slotId)
                .orElseGet(
                        () -> {
                            ShiftCheckin fresh = new ShiftCheckin();
                            fresh.slotId = slotId;
                            fresh.persist();
                            return fresh;
                        });
    }

    /** False if nothing changed. */
    boolean allowSheet() {
        if (sheetAllowed) {
            return false;
        }
        sheet++;
        sheetAllowed = true;
        return true;
    }

    boolean withdrawSheet() {
        boolean changed = sheetAllowed;
        sheetAllowed = false;
        return changed;
    }

    boolean letWalkIn(boolean allowed) {
        boolean changed = walkIns != allowed;
        walkIns = allowed;
        return changed;
    }

    /** The issue that holds, 0 for none. */
    int holdingSheet() {
        return sheetAllowed ? sheet : 0;
    }
}
