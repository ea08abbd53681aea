package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.wushe.notices.Postbox.About;
import org.wushe.services.rooms.BookingMoved;
import org.wushe.services.rooms.BookingNews;

/** Tells what becomes of rooms that were asked for. */
@ApplicationScoped
class BookingNotices {

    private static final String BUNDLE = "rooms";

    private final Postbox postbox;
    private final TakingBack takingBack;

    BookingNotices(Postbox postbox, TakingBack takingBack) {
        this.postbox = postbox;
        this.takingBack = takingBack;
    }

    /** Each step makes void what was told of the one before. */
    void takeBack(@Observes BookingMoved moved) {
        takingBack.about(moved.number(), Set.of(NoticeKind.BOOKING));
    }

    void tell(@Observes BookingNews news) {
        postbox.tell(
                news.memberId(),
                NoticeKind.BOOKING,
                About.of(news.number(), news.path())
                        .with(Notice.BUNDLE, BUNDLE)
                        .with(Notice.STEP, news.step())
                        .with(Notice.NOTE, news.note()));
    }
}
