package org.wushe.volunteering.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the parts of this room may ask about who reported in. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PartyMembers {

    /** Those of some members who are Party members by a report-in that holds on that day. */
    public Set<UUID> among(Collection<UUID> memberIds, LocalDate day) {
        return memberIds.isEmpty()
                ? Set.of()
                : ReportIn.<ReportIn>list(
                                "memberId in ?1 and state = ?2 and standing = ?3"
                                        + " and confirmedOn <= ?4 and validUntil >= ?4",
                                memberIds,
                                ReportInState.CONFIRMED,
                                Standing.PARTY_MEMBER,
                                day)
                        .stream()
                        .map(report -> report.memberId)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** As what a member reported in, if that holds on the day. */
    public Optional<Standing> standing(UUID memberId, LocalDate day) {
        return ReportIn.latest(memberId)
                .filter(report -> report.isInForce(day))
                .map(report -> report.standing);
    }

    /** The Party member whose report-in has this number and holds on the day. */
    public Optional<UUID> ofNumber(String number, LocalDate day) {
        return ReportIn.ofNumber(number)
                .filter(report -> report.standing == Standing.PARTY_MEMBER)
                .filter(report -> report.isInForce(day))
                .map(report -> report.memberId);
    }

    /** Who reported in under a number, whether it holds or not. */
    public Optional<UUID> withNumber(String number) {
        return ReportIn.ofNumber(number).map(report -> report.memberId);
    }
}
