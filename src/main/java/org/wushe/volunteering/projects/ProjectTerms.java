package org.wushe.volunteering.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What is agreed on: content, way, time, place, conditions and safety (Regulations on Volunteer
 * Service, art. 14).
 *
 * @param wanted how many volunteers
 * @param minAge full years, null if everybody may
 * @param riskText the true statement of the risks and what is done about them
 * @param cancelHours until so many hours before a shift a volunteer may withdraw
 */
@Embeddable
record ProjectTerms(
        String title,
        String category,
        String content,
        String place,
        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "ends_on") LocalDate endsOn,
        int wanted,
        @Column(name = "min_age") Integer minAge,
        String conditions,
        @Enumerated(EnumType.STRING) Risk risk,
        @Column(name = "risk_text") String riskText,
        @Column(name = "cancel_hours") int cancelHours) {}
