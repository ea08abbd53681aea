package org.wushe.signup;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a room demands of those who take a seat in its slots: age, training, consent. A room has one
 * bean of it for each kind of owner; it is asked when somebody signs up, accepts or confirms again.
 */
public interface Eligibility {

    /** As in {@link SlotOwner#kind()}. */
    String ownerKind();

    /**
     * Why the person cannot take a seat, by slot; slots she is fit for are left out.
     *
     * @param slots all of this kind of owner
     */
    Map<UUID, WhyNot> whyNot(UUID personId, List<SlotView> slots);
}
