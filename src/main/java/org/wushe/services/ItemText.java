package org.wushe.services;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.wushe.services.centre.SubCentreKind;

/**
 * What is told of a service; empty texts where nothing is.
 *
 * @param englishName empty if it has none
 * @param materials what to bring
 * @param timeLimit how long it takes, in words
 * @param limitDays working days it takes, null if only the words say it
 * @param result what one gets
 * @param feeFen in fen, 0 if it is free
 * @param subCentre of the neighbourhood centre where it is to be had, null if none
 */
@Embeddable
record ItemText(
        @Column(name = "name_zh") String chineseName,
        @Column(name = "name_en") String englishName,
        @Enumerated(EnumType.STRING) ItemCategory category,
        String place,
        String materials,
        @Column(name = "time_limit") String timeLimit,
        @Column(name = "limit_days") Integer limitDays,
        String result,
        @Column(name = "fee_fen") long feeFen,
        @Enumerated(EnumType.STRING) @Column(name = "sub_centre") SubCentreKind subCentre) {

    String name(String language) {
        return "en".equals(language) && !englishName.isEmpty() ? englishName : chineseName;
    }

    /** In yuan, such as 5 or 2.50; empty if it is free. */
    String fee() {
        return feeFen == 0
                ? ""
                : BigDecimal.valueOf(feeFen, 2).stripTrailingZeros().toPlainString();
    }
}
