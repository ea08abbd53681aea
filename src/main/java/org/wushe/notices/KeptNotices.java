package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wushe.people.ArchivePart;
import org.wushe.people.KeepsPersons;
import org.wushe.people.Whose;

/** What a person was told, in her inbox and by mail. */
@ApplicationScoped
class KeptNotices implements KeepsPersons {

    private static final int MOST = 1000;

    @Override
    public ArchivePart give(Whose whose) {
        return ArchivePart.of(
                Map.of(
                        "notices",
                        Notice.latest(whose.memberId(), MOST).stream()
                                .map(KeptNotices::told)
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
