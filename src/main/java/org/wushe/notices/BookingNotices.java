package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.wushe.notices.Postbox.About;
import org.wushe.services.rooms.BookingNews;

/** Tells what becomes of rooms that were asked for. */
@ApplicationScoped
class BookingNotices {

    private static final String BUNDLE = "rooms";

    private final Postbox postbox;

    BookingNotices(Postbox postbox) {
        this.postbox = postbox;
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
