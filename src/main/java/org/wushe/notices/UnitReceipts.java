package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wushe.volunteering.duty.ReportInMoved;
import org.wushe.volunteering.duty.ReportInStep;
import org.wushe.volunteering.duty.UnitReceipt;

/**
 * Writes to the unit of whoever reported in (domain row E7-01), in Chinese: units keep it in their
 * files, and nobody knows another language of theirs.
 */
@ApplicationScoped
class UnitReceipts {

    private static final String LANGUAGE = "zh-CN";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("y\u5e74M\u6708d\u65e5", Locale.SIMPLIFIED_CHINESE);

    private final Clock clock;

    UnitReceipts(Clock clock) {
        this.clock = clock;
    }

    void send(@Observes UnitReceipt receipt) {
        Map<String, String> words = new TreeMap<>();
        words.put(OutsideLetter.BUNDLE, "duty");
        words.put(OutsideLetter.STEP, "receipt");
        words.put(OutsideLetter.RECEIVER, receipt.unit());
        words.put(OutsideLetter.FACTS, "name number confirmed until");
        words.put("name", receipt.name());
        words.put("number", receipt.number());
        words.put("confirmed", day(receipt.confirmedOn()));
        words.put("until", day(receipt.until()));
        OutgoingMail.outside(
                        receipt.address(), receipt.memberId(), LANGUAGE, words, clock.instant())
                .persist();
    }

    /** What she took back, or the community ended, no unit needs to hear of. */
    void takeBack(@Observes ReportInMoved moved) {
        if (moved.step() == ReportInStep.WITHDRAWN || moved.step() == ReportInStep.ENDED) {
            OutgoingMail.takeUnsentOutside().stream()
                    .filter(mail -> "duty".equals(mail.outsideWords.get(OutsideLetter.BUNDLE)))
                    .filter(mail -> moved.number().equals(mail.outsideWords.get("number")))
                    .forEach(OutgoingMail::delete);
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
