package org.wushe.volunteering.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.Listed;
import org.wushe.volunteering.hours.Hours;
import org.wushe.web.Cursor;

/** Certificates as their readers see them. */
@ApplicationScoped
class ListingCertificates {

    private static final String NORM = "certificate-days";
    private static final int USUAL_DAYS = 10;

    private final Hours hours;
    private final Today today;

    ListingCertificates(Hours hours, Today today) {
        this.hours = hours;
        this.today = today;
    }

    List<CertificateView> own(UUID memberId) {
        return Certificate.ofMember(memberId).stream().map(this::row).toList();
    }

    Listed<CertificateView> in(CertificateState state, Cursor after) {
        List<Certificate> found =
                Certificate.<Certificate>find(
                                "state = ?1 and (changedAt, id) < (?2, ?3)"
                                        + " order by changedAt desc, id desc",
                                state,
                                after.at(),
                                after.id())
                        .range(0, Listed.PAGE)
                        .list();
        return Listed.of(
                found,
                after,
                this::row,
                certificate -> new Cursor(certificate.changedAt, certificate.id));
    }

    /** With what would be certified now, if it is only asked for. */
    CertificateView whole(Certificate one) {
        Instant from = one.period().start(today.calendar().zone());
        Instant until = one.period().end(today.calendar().zone());
        return CertificateView.of(
                one,
                due(one),
                hours.effectiveMinutes(one.volunteerId, from, until),
                hours.byProject(one.volunteerId, from, until));
    }

    private CertificateView row(Certificate one) {
        return CertificateView.of(one, due(one), 0, List.of());
    }

    /** Order 67 leaves the days to the community. */
    private Instant due(Certificate one) {
        String said = today.getPolicy().norms().getOrDefault(NORM, "");
        int days = said.matches("[0-9]{1,3}") ? Integer.parseInt(said) : USUAL_DAYS;
        return today.calendar().deadline(one.askedAt, days, List.of());
    }
}
