package org.wushe.services.fair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/** A service on one fair day, and who does it there. Whoever holds its row gives the numbers. */
@Entity
@Table(name = "fair_stall")
class FairStall extends CommunityRow {

    /** The kind of owner by which its slots are found: each window is one. */
    static final String KIND = "fair";

    private static final char FIRST = 'A';
    private static final char LAST = 'Z';

    @Version int version;

    @Column(name = "day_id", updatable = false)
    UUID dayId;

    @Column(name = "item_id", updatable = false)
    UUID itemId;

    /** Stands before its numbers, such as A in A05. */
    @Column(updatable = false)
    String letter;

    /** Who does it, in words. */
    String provider;

    /** How long a time one can book is, in minutes; 0 if one just queues. */
    @Column(name = "window_minutes", updatable = false)
    int windowMinutes;

    /** How many can book each window; 0 if one just queues. */
    @Column(updatable = false)
    int places;

    @Column(name = "last_number")
    int lastNumber;

    static List<FairStall> of(UUID dayId) {
        return list("dayId = ?1 order by letter", dayId);
    }

    /**
     * @throws Missing if the fair day has no such stall
     */
    static FairStall of(FairDay day, UUID id) {
        return FairStall.<FairStall>findByIdOptional(id)
                .filter(stall -> stall.dayId.equals(day.id))
                .orElseThrow(Missing::new);
    }

    /** Nobody else gives or calls a number of it until the transaction ends. */
    static FairStall hold(UUID id) {
        FairStall stall = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (stall == null) {
            throw new Missing();
        }
        return stall;
    }

    /** As {@link #hold} for all stalls of a day, always in the same order. */
    static List<FairStall> holdAll(UUID dayId) {
        return FairStall.<FairStall>find("dayId = ?1 order by id", dayId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The first letter that none of them has. */
    static String letter(List<FairStall> others) {
        for (char letter = FIRST; letter <= LAST; letter++) {
            String free = String.valueOf(letter);
            if (others.stream().noneMatch(stall -> stall.letter.equals(free))) {
                return free;
            }
        }
        throw new Conflict("fair", "too_many_stalls");
    }

    boolean isBookable() {
        return places > 0;
    }

    int nextNumber() {
        lastNumber++;
        return lastNumber;
    }

    /** A number as it is called and shown, such as A05. */
    static String label(String letter, int number) {
        return String.format(Locale.ROOT, "%s%02d", letter, number);
    }
}
