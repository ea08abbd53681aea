package org.wushe.services.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Optional;
import org.wushe.tenancy.CommunityRow;

/** The neighbourhood centre of a community; it has one at most (E4-11). */
@Entity
class Centre extends CommunityRow {

    @Version int version;

    @Column(name = "name_zh")
    String chineseName = "";

    /** Empty if it has none. */
    @Column(name = "name_en")
    String englishName = "";

    String address = "";

    String phone = "";

    /** Empty before the desk has written it down. */
    static Optional<Centre> ofHere() {
        return Centre.<Centre>findAll().firstResultOptional();
    }

    String name(String language) {
        return "en".equals(language) && !englishName.isEmpty() ? englishName : chineseName;
    }
}
