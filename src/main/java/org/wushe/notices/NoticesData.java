package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wushe.people.GivenData;
import org.wushe.people.KeepingData;
import org.wushe.people.Whose;

/** What a person was told, in her inbox and by mail. */
@ApplicationScoped
class NoticesData implements KeepingData {

    private static final int MOST = 1000;

    @Override
    public GivenData give(Whose whose) {
        return GivenData.of(
                Map.of(
                        "notices",
                        Notice.latest(whose.memberId(), MOST).stream()
                                .map(NoticesData::told)
                                .toList()));
    }

    private static Map<String, Object> told(Notice notice) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", notice.kind);
        told.put("number", notice.number);
        told.put("createdAt", notice.createdAt);
        told.put("readAt", notice.readAt);
        told.put("params", notice.params);
        return told;
    }

    @Override
    public void forget(Whose whose) {
        Notice.flush();
        Notice.update("digestId = null where memberId = ?1", whose.memberId());
        OutgoingMail.delete("memberId", whose.memberId());
        Notice.delete("memberId", whose.memberId());
    }
}
