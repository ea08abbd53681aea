package org.wushe.needs.opinions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wushe.people.ArchivePart;
import org.wushe.people.KeepsPersons;
import org.wushe.people.Whose;

/** What a person told the community; forgotten, the kind and the answer stay. */
@ApplicationScoped
class KeptOpinions implements KeepsPersons {

    private static final int MOST = 1000;
    private static final String NOTHING = "\u2014";

    @Override
    public ArchivePart give(Whose whose) {
        return ArchivePart.of(Map.of("opinions", told(whose)));
    }

    private static List<Map<String, Object>> told(Whose whose) {
        return Opinion.ofMember(whose.memberId(), MOST).stream().map(KeptOpinions::told).toList();
    }

    private static Map<String, Object> told(Opinion opinion) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", opinion.number);
        told.put("kind", opinion.kind);
        told.put("text", opinion.text);
        told.put("toldAt", opinion.toldAt);
        told.put("answerKind", opinion.answerKind);
        told.put("answer", opinion.answer);
        return told;
    }

    @Override
    public void forget(Whose whose) {
        Opinion.ofMember(whose.memberId(), MOST).forEach(opinion -> opinion.text = NOTHING);
    }
}
