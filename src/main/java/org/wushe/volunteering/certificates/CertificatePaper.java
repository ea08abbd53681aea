package org.wushe.volunteering.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.hours.HoursText;
import org.wushe.volunteering.hours.ProjectHours;
import org.wushe.web.Wording;

/**
 * A certificate on A4, in Chinese, in four parts: the volunteer, her service, who issued it, and
 * the rest (domain row B-2). Its code leads to the page of verification.
 */
@ApplicationScoped
class CertificatePaper {

    private static final String LANGUAGE = "zh-CN";
    private static final float TEXT = 11;
    private static final float SMALL = 9;
    private static final float INDENT = 110;
    private static final float CODE = 96;
    private static final float FOOT = 90;

    /** So many projects fit the page, a line each; the others are summed up. */
    private static final int SHOWN = 6;

    private static final int LONGEST_TITLE = 24;

    private final CertificateSeal seal;
    private final CurrentCommunity community;
    private final Wording wording;
    private final String address;

    CertificatePaper(
            CertificateSeal seal,
            CurrentCommunity community,
            Wording wording,
            @ConfigProperty(name = "wushe.public-address") String address) {
        this.seal = seal;
        this.community = community;
        this.wording = wording;
        this.address = address;
    }

    byte[] of(Certificate certificate) {
        certificate.requireValid();
        try (Sheet sheet = new Sheet(say("paper_title"))) {
            sheet.centred(say("paper_title"), 24);
            sheet.space(6);
            sheet.centred(say("paper_number", certificate.number), TEXT);
            volunteer(sheet, certificate);
            service(sheet, certificate);
            issuer(sheet, certificate);
            rest(sheet, certificate);
            foot(sheet, certificate);
            return sheet.bytes();
        }
    }

    private void volunteer(Sheet sheet, Certificate certificate) {
        sheet.heading(say("paper_volunteer"), 13);
        fact(sheet, "paper_name", certificate.name);
        fact(sheet, "paper_id_type", say("paper_id_card"));
        fact(sheet, "paper_id_number", seal.open(certificate.id, certificate.idNumber));
        fact(sheet, "paper_volunteer_number", certificate.volunteerNumber);
    }

    private void service(Sheet sheet, Certificate certificate) {
        sheet.heading(say("paper_service"), 13);
        period(sheet, certificate.period());
        fact(sheet, "paper_hours", say("paper_amount", HoursText.of(certificate.minutes)));
        List<ProjectHours> all = Attested.projects(certificate.content);
        String label = say("paper_content");
        for (ProjectHours one : all.subList(0, Math.min(SHOWN, all.size()))) {
            String served = say("paper_amount", HoursText.of(one.minutes()));
            sheet.fact(label, cut(one.title()) + " " + served, TEXT, INDENT);
            label = "";
        }
        if (all.size() > SHOWN) {
            long more = all.stream().skip(SHOWN).mapToLong(ProjectHours::minutes).sum();
            fact(sheet, "paper_more", say("paper_amount", HoursText.of(more)));
        }
    }

    private void period(Sheet sheet, Period period) {
        if (period.isGiven()) {
            String from = period.from() == null ? say("period_start") : day(period.from());
            String to = period.to() == null ? say("period_end") : day(period.to());
            fact(sheet, "paper_period", from + " – " + to);
        }
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "\u2026";
    }

    private void issuer(Sheet sheet, Certificate certificate) {
        sheet.heading(say("paper_issuer"), 13);
        fact(sheet, "paper_issuer_name", community.get().name(LANGUAGE));
        fact(sheet, "paper_in_charge", certificate.inCharge);
        fact(sheet, "paper_handler", certificate.issuedByName);
        fact(sheet, "paper_contact", community.get().bundle().contact().phone());
    }

    private void rest(Sheet sheet, Certificate certificate) {
        sheet.heading(say("paper_rest"), 13);
        fact(sheet, "paper_certificate_number", certificate.number);
        fact(sheet, "paper_date", day(certificate));
        fact(sheet, "paper_note", say("paper_note_text"));
    }

    private void foot(Sheet sheet, Certificate certificate) {
        String path = "/c/" + community.slug() + "/certificates/";
        sheet.code(address + path + certificate.code, Sheet.LEFT, FOOT, CODE);
        sheet.at(Sheet.LEFT + CODE + 12, FOOT + CODE - SMALL, say("paper_scan"), SMALL);
        sheet.at(Sheet.LEFT + CODE + 12, FOOT + CODE - 3 * SMALL, say("paper_verify"), SMALL);
        sheet.at(360, FOOT + 40, community.get().name(LANGUAGE), TEXT);
        sheet.at(360, FOOT + 20, say("paper_seal"), TEXT);
        sheet.at(360, FOOT, day(certificate), TEXT);
    }

    private String day(Certificate certificate) {
        return day(LocalDate.ofInstant(certificate.issuedAt, community.get().bundle().zone()));
    }

    private String day(LocalDate day) {
        return say(
                "paper_day",
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()));
    }

    private void fact(Sheet sheet, String label, String text) {
        sheet.fact(say(label), text == null ? "" : text, TEXT, INDENT);
    }

    private String say(String key, Object... values) {
        return wording.sayIn(Locale.forLanguageTag(LANGUAGE), "certificates", key, values);
    }
}
