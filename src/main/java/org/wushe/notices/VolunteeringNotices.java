package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.wushe.notices.Postbox.About;
import org.wushe.volunteering.VolunteeringNews;

/** Tells what the room of volunteers wants told, in its words. */
@ApplicationScoped
class VolunteeringNotices {

    private final Postbox postbox;

    VolunteeringNotices(Postbox postbox) {
        this.postbox = postbox;
    }

    void tell(@Observes VolunteeringNews news) {
        postbox.tell(
                news.memberId(),
                NoticeKind.VOLUNTEERING,
                About.of(news.number(), news.path())
                        .with(Notice.BUNDLE, news.bundle())
                        .with(Notice.STEP, news.step())
                        .with(Notice.NOTE, news.note()));
    }
}
