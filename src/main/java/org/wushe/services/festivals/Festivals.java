package org.wushe.services.festivals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.wushe.web.Missing;
import org.wushe.web.Reader;

/** The named series of activities. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Festivals {

    private final Reader reader;

    Festivals(Reader reader) {
        this.reader = reader;
    }

    /** In the order in which they were named. */
    public List<FestivalView> all() {
        return Festival.everything().stream()
                .map(one -> FestivalView.of(one, reader.getLanguage()))
                .toList();
    }

    /**
     * @throws Missing if there is no such series here
     */
    public FestivalView get(UUID id) {
        return FestivalView.of(Festival.ofId(id), reader.getLanguage());
    }
}
