package org.wushe.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.wushe.shared.AuditedEvent;

/** Hears what the engine tells. */
@ApplicationScoped
class Told {

    private final List<Object> events = new CopyOnWriteArrayList<>();

    void deed(@Observes SignupMoved event) {
        events.add(event);
    }

    void deed(@Observes SlotMoved event) {
        events.add(event);
    }

    void told(@Observes SignupNews event) {
        events.add(event);
    }

    void idle(@Observes SeatsIdle event) {
        events.add(event);
    }

    <T> List<T> of(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The news of sign-ups that stand there now. */
    List<SignupNews> of(SignupState state) {
        return of(SignupNews.class).stream()
                .filter(news -> news.signup().state() == state)
                .toList();
    }

    /** What was told since, as one word each; news only where no step says the same. */
    List<String> words() {
        return events.stream().map(Told::word).filter(word -> !word.isEmpty()).toList();
    }

    void forget() {
        events.clear();
    }

    private static String word(Object event) {
        return Stream.of(event)
                .filter(AuditedEvent.class::isInstance)
                .map(deed -> ((AuditedEvent) deed).action())
                .findFirst()
                .orElseGet(() -> news(event));
    }

    private static String news(Object event) {
        if (event instanceof SignupNews news) {
            boolean stepped =
                    news.occasion() == Occasion.MOVED
                            && SignupStep.of(news.from(), news.signup().state()).isPresent();
            return stepped ? "" : news.occasion() + " " + news.signup().state();
        }
        return event.getClass().getSimpleName();
    }
}
