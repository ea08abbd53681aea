package org.wushe.services.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.wushe.shared.Span;
import org.wushe.web.Times;
import org.wushe.web.Wording;

/** Says plainly what stands in the way, and which times are free. */
@ApplicationScoped
class ObstacleWords {

    private final Wording wording;
    private final Times times;

    ObstacleWords(Wording wording, Times times) {
        this.wording = wording;
        this.times = times;
    }

    String say(Obstacle obstacle) {
        if (!obstacle.isTaken()) {
            return obstacle.open().isEmpty()
                    ? wording.say("rooms", "closed_that_day")
                    : wording.say("rooms", "closed_then", spans(obstacle.open()));
        }
        return obstacle.free().isEmpty()
                ? wording.say("rooms", "taken_all_day", spans(obstacle.taken()))
                : wording.say(
                        "rooms", "taken_then", spans(obstacle.taken()), spans(obstacle.free()));
    }

    private String spans(List<Span> spans) {
        return spans.stream()
                .map(span -> times.clock(span.from()) + "\u2013" + times.clock(span.until()))
                .collect(Collectors.joining(", "));
    }
}
