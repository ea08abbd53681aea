package org.wushe.services.festivals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Missing;

/** A series of activities with a name of its own, held year after year (E6-13). */
@Entity
class Festival extends CommunityRow {

    @Version int version;

    @Column(name = "name_zh")
    String chineseName;

    /** Empty if it has none. */
    @Column(name = "name_en")
    String englishName;

    /** What it is about, empty if its name says it. */
    String about;

    @Column(name = "named_at", updatable = false)
    Instant namedAt;

    /**
     * @throws Missing if there is no such series here
     */
    static Festival ofId(UUID id) {
        return Festival.<Festival>findByIdOptional(id).orElseThrow(Missing::new);
    }

    static Optional<Festival> ofName(String chineseName) {
        return Festival.<Festival>find("chineseName", chineseName).firstResultOptional();
    }

    /** In the order in which they were named. */
    static List<Festival> everything() {
        return list("order by namedAt, id");
    }

    String name(String language) {
        return "en".equals(language) && !englishName.isEmpty() ? englishName : chineseName;
    }
}
