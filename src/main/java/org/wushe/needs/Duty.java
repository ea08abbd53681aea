package org.wushe.needs;

import java.util.List;
import org.wushe.tenancy.CommunityBundle.Category;

/** Which of the five may take which kind of matter, as the community's bundle says (E1-03). */
final class Duty {

    private Duty() {}

    static boolean may(Category category, Party party) {
        return category.parties().isEmpty() || category.parties().contains(party.name());
    }

    /** Whose duty it is; every party's, if nothing is said. */
    static List<Party> of(Category category) {
        return category.parties().isEmpty()
                ? List.of(Party.values())
                : category.parties().stream().map(Party::valueOf).toList();
    }
}
