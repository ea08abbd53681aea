package org.wushe.people;

import java.time.Instant;
import java.util.List;
import org.wushe.identity.Memberships.MemberProfile;
import org.wushe.people.DataLooks.Look;
import org.wushe.people.consents.ConsentLine;
import org.wushe.people.mandates.MandateLine;

/**
 * What is kept about a person, as she sees it herself.
 *
 * @param facts label and text; empty if she has no record yet
 * @param recordedAt null if she has no record yet
 * @param masked whether one of the facts is shown in part only
 * @param account what her account says
 * @param looks who opened what is protected, the newest first
 */
public record MyDataPage(
        List<Line> facts,
        Instant recordedAt,
        boolean masked,
        MemberProfile account,
        List<HouseholdMate> household,
        List<MandateLine> mandates,
        List<ConsentLine> consents,
        List<Look> looks) {

    /** One fact. */
    public record Line(String label, String text) {}
}
