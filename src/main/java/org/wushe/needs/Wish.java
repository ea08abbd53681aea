package org.wushe.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** When help is wanted, how to be reached, and what was answered to the category's questions. */
@Embeddable
class Wish {

    @Column(name = "wanted_from")
    LocalDate from;

    @Column(name = "wanted_until")
    LocalDate until;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_by")
    ContactBy contactBy = ContactBy.PHONE;

    /** By the questions' codes; never public. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> answers = Map.of();

    /** How often her words were changed, so that of two who change them the second is told. */
    @Column(name = "words_version")
    int wordsVersion;

    void forget() {
        from = null;
        until = null;
        contactBy = ContactBy.PHONE;
        answers = Map.of();
    }

    void become(Words next) {
        from = next.from();
        until = next.until();
        contactBy = next.contactBy();
        answers = next.answers();
        wordsVersion++;
    }
}
