package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.wushe.notices.Postbox.About;
import org.wushe.services.counter.ReceiptMoved;
import org.wushe.services.counter.ReceiptNews;

/** Tells what becomes of a concern that was brought to the one-stop counter. */
@ApplicationScoped
class ReceiptNotices {

    private static final String BUNDLE = "counter";
    private static final Set<String> ENDS = Set.of("taken_over", "withdrawn");

    private final Postbox postbox;
    private final TakingBack takingBack;

    ReceiptNotices(Postbox postbox, TakingBack takingBack) {
        this.postbox = postbox;
        this.takingBack = takingBack;
    }

    /** Whoever sees it through, or its end, makes the call to the desk void. */
    void takeBack(@Observes ReceiptMoved moved) {
        if (ENDS.contains(moved.step())) {
            takingBack.about(moved.number(), Set.of(NoticeKind.RECEIPT_ASKED));
        }
    }

    void tell(@Observes ReceiptNews news) {
        NoticeKind kind =
                "asked".equals(news.step()) ? NoticeKind.RECEIPT_ASKED : NoticeKind.RECEIPT;
        postbox.tell(
                news.memberId(),
                kind,
                About.of(news.number(), news.path())
                        .with(Notice.BUNDLE, BUNDLE)
                        .with(Notice.STEP, news.step())
                        .with(Notice.NOTE, news.note()));
    }
}
