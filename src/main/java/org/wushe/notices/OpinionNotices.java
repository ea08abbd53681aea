package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.wushe.needs.opinions.OpinionAnswered;
import org.wushe.notices.Postbox.About;

/** Whoever told an opinion hears of its answer. */
@ApplicationScoped
class OpinionNotices {

    private final Postbox postbox;

    OpinionNotices(Postbox postbox) {
        this.postbox = postbox;
    }

    void tell(@Observes OpinionAnswered answered) {
        postbox.tell(
                answered.memberId(),
                NoticeKind.OPINION_ANSWERED,
                About.of(answered.number(), "/opinions").with(Notice.NOTE, answered.answer()));
    }
}
