package org.wushe.services.rooms;

import java.util.List;
import org.wushe.shared.Span;

/**
 * Why a room cannot be had at a time.
 *
 * @param taken by others, empty if it is only closed
 * @param open the opening hours of that day
 * @param free what is still free of them
 */
record Obstacle(List<Span> taken, List<Span> open, List<Span> free) {

    boolean isTaken() {
        return !taken.isEmpty();
    }
}
