package org.wushe.volunteering.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.people.People;
import org.wushe.tenancy.Numbers;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.VolunteeringNews;
import org.wushe.volunteering.Volunteers;
import org.wushe.volunteering.hours.Hours;
import org.wushe.web.Conflict;

/** The steps of a certificate; it covers what is effective in this community and nothing else. */
@ApplicationScoped
class IssuingCertificates {

    private static final String BUNDLE = "certificates";
    private static final String NUMBER_KIND = "ZM";
    private static final String OWN = "/me/volunteering/certificates";

    private final Volunteers volunteers;
    private final People people;
    private final Hours hours;
    private final CertificateSeal seal;
    private final Numbers numbers;
    private final Today today;
    private final Event<CertificateMoved> moved;
    private final Event<VolunteeringNews> news;
    private final Clock clock;

    IssuingCertificates(
            Volunteers volunteers,
            People people,
            Hours hours,
            CertificateSeal seal,
            Numbers numbers,
            Today today,
            Event<CertificateMoved> moved,
            Event<VolunteeringNews> news,
            Clock clock) {
        this.volunteers = volunteers;
        this.people = people;
        this.hours = hours;
        this.seal = seal;
        this.numbers = numbers;
        this.today = today;
        this.moved = moved;
        this.news = news;
        this.clock = clock;
    }

    /**
     * @throws Conflict if nothing is effective in the period, or she has asked already
     */
    void ask(VolunteerRef her, Period period, Actor actor) {
        requireHours(her, period);
        if (Certificate.isAsked(actor.memberId())) {
            throw new Conflict(BUNDLE, "asked_already");
        }
        Certificate asked =
                Certificate.asked(her.id(), actor.memberId(), her.name(), period, clock.instant());
        asked.persist();
        tell(CertificateStep.ASKED, asked, actor);
    }

    void issue(Certificate certificate, String inCharge, Actor by) {
        String number = numbers.next(NUMBER_KIND, today.date().getYear());
        certificate.issue(number, attested(certificate, number, inCharge), by, clock.instant());
        tell(CertificateStep.ISSUED, certificate, by);
        say("certificate_issued", certificate, null);
    }

    void refuse(Certificate certificate, String reason, Actor by) {
        certificate.refuse(reason, by, clock.instant());
        tell(CertificateStep.REFUSED, certificate, by);
        say("certificate_refused", certificate, reason);
    }

    void revoke(Certificate certificate, String reason, Actor by) {
        certificate.revoke(reason, by, clock.instant());
        tell(CertificateStep.REVOKED, certificate, by);
        say("certificate_revoked", certificate, reason);
    }

    /** With what is effective now, under a number of its own. */
    Certificate reissue(Certificate certificate, String reason, Actor by) {
        Certificate fresh = certificate.replace(reason, by, clock.instant());
        tell(CertificateStep.REPLACED, certificate, by);
        issue(fresh, certificate.inCharge, by);
        fresh.persist();
        return fresh;
    }

    private Attested attested(Certificate certificate, String number, String inCharge) {
        VolunteerRef her =
                volunteers.of(List.of(certificate.volunteerId)).get(certificate.volunteerId);
        Period period = certificate.period();
        requireHours(her, period);
        String masked = people.find(her.personId()).maskedIdNumber();
        if (masked.isEmpty()) {
            throw new Conflict(BUNDLE, "id_first");
        }
        return new Attested(
                her.name(),
                seal.seal(certificate.id, masked),
                seal.tail(number, masked),
                her.number(),
                minutes(her, period),
                hours.byProject(her.id(), period.start(zone()), period.end(zone())),
                inCharge);
    }

    long minutes(VolunteerRef her, Period period) {
        return hours.effectiveMinutes(her.id(), period.start(zone()), period.end(zone()));
    }

    private ZoneId zone() {
        return today.calendar().zone();
    }

    private void requireHours(VolunteerRef her, Period period) {
        if (minutes(her, period) == 0) {
            throw new Conflict(BUNDLE, "no_hours");
        }
    }

    private void tell(CertificateStep step, Certificate certificate, Actor by) {
        Instant now = clock.instant();
        moved.fire(new CertificateMoved(step, certificate.id, certificate.number, by, now));
    }

    private void say(String what, Certificate certificate, String note) {
        news.fire(new VolunteeringNews(certificate.memberId, BUNDLE, what, null, OWN, note));
    }
}
