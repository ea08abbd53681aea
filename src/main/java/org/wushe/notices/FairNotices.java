package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.wushe.notices.Postbox.About;
import org.wushe.services.fair.FairMoved;
import org.wushe.services.fair.FairNews;

/** Tells members of fair days; what does not take place is told no more. */
@ApplicationScoped
class FairNotices {

    private final Postbox postbox;
    private final TakingBack takingBack;

    FairNotices(Postbox postbox, TakingBack takingBack) {
        this.postbox = postbox;
        this.takingBack = takingBack;
    }

    void takeBack(@Observes FairMoved moved) {
        if (moved.endsBooking()) {
            takingBack.about(moved.number(), Set.of(NoticeKind.FAIR));
        }
    }

    void tell(@Observes FairNews news) {
        postbox.tell(
                news.memberId(),
                NoticeKind.FAIR,
                About.of(news.number(), news.path())
                        .with(Notice.BUNDLE, "fair")
                        .with(Notice.STEP, news.step())
                        .with(Notice.NOTE, news.note()));
    }
}
