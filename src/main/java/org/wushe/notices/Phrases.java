package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wushe.tenancy.Community;
import org.wushe.web.Times;
import org.wushe.web.Wording;

/** A notice in words: each kind has a line for the inbox, and a title, lead and next for mail. */
@ApplicationScoped
class Phrases {

    private static final String BUNDLE = "notices";
    private static final Set<NoticeKind> SPEAKS_OF_STEP =
            EnumSet.of(NoticeKind.NEED_MOVED, NoticeKind.NEED_FOLLOWED);

    /** What each message wants to be told, by its key. */
    private static final Map<String, List<String>> PARAMETERS =
            Arrays.stream(NoticesMessages.class.getMethods())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Method::getName,
                                    message ->
                                            Arrays.stream(message.getParameters())
                                                    .map(Parameter::getName)
                                                    .toList()));

    private final Wording wording;
    private final Clock clock;

    Phrases(Wording wording, Clock clock) {
        this.clock = clock;
        this.wording = wording;
    }

    /**
     * @param part inbox, title, lead or next
     */
    String say(String part, Notice notice, Community here, String language) {
        String key = part + "_" + notice.kind.key();
        Object[] values =
                PARAMETERS.get(key).stream()
                        .map(parameter -> value(parameter, notice, here, language))
                        .toArray();
        return wording.sayIn(Locale.forLanguageTag(language), BUNDLE, key, values);
    }

    private String value(String parameter, Notice notice, Community here, String language) {
        return switch (parameter) {
            case "number" -> notice.number;
            case "category" -> category(notice, here, language);
            case "who" -> who(notice, language);
            case Notice.TITLE, Notice.PLACE -> notice.param(parameter);
            case Notice.START, Notice.UNTIL -> moment(notice.param(parameter), here, language);
            default -> throw new IllegalArgumentException(parameter);
        };
    }

    private String moment(String instant, Community here, String language) {
        return instant.isEmpty()
                ? ""
                : Times.moment(
                        Instant.parse(instant),
                        clock.instant(),
                        here.bundle().zone(),
                        Locale.forLanguageTag(language));
    }

    /** The need and how it concerns her. */
    String sayNeed(Notice notice, Community here, String language) {
        if (notice.kind == NoticeKind.FAIR) {
            return say("title", notice, here, language);
        }
        String whose =
                switch (notice.kind) {
                    case NEED_FOLLOWED -> "digest_followed";
                    case CLAIM_REFUSED, CLAIM_GIVEN_BACK -> "digest_claimed";
                    default -> "digest_own";
                };
        return wording.sayIn(
                Locale.forLanguageTag(language),
                BUNDLE,
                whose,
                notice.number == null ? "" : notice.number,
                category(notice, here, language));
    }

    /** The step alone, below a heading that names the need. */
    String sayStep(Notice notice, Community here, String language) {
        boolean ofRoom = notice.params.containsKey(Notice.BUNDLE);
        return ofRoom || notice.param(Notice.STEP).isEmpty()
                ? say("inbox", notice, here, language)
                : step(notice, Locale.forLanguageTag(language));
    }

    private static String category(Notice notice, Community here, String language) {
        String code = notice.param(Notice.CATEGORY);
        return code.isEmpty() ? "" : here.bundle().category(code).name().in(language);
    }

    /** The party that acts or the role that changed. */
    private String who(Notice notice, String language) {
        Locale locale = Locale.forLanguageTag(language);
        if (SPEAKS_OF_STEP.contains(notice.kind)) {
            return step(notice, locale);
        }
        if (notice.params.containsKey(Notice.BUNDLE)) {
            return news(notice, locale);
        }
        if (notice.params.containsKey(Notice.PARTY)) {
            return wording.sayIn(locale, "needs", "party_" + notice.param(Notice.PARTY));
        }
        if (notice.params.containsKey(Notice.ROLE)) {
            String key = notice.param(Notice.ROLE).replace('-', '_');
            return wording.sayIn(locale, "identity", "role_" + key);
        }
        return "";
    }

    /** As the room it comes from says it. */
    private String news(Notice notice, Locale locale) {
        String bundle = notice.param(Notice.BUNDLE);
        String key = "news_" + notice.param(Notice.STEP);
        return notice.number == null
                ? wording.sayIn(locale, bundle, key)
                : wording.sayIn(locale, bundle, key, notice.number);
    }

    /** As the timeline says it, with the party where one took the step. */
    private String step(Notice notice, Locale locale) {
        String key = "step_" + notice.param(Notice.STEP);
        String party = notice.param(Notice.PARTY);
        return party.isEmpty()
                ? wording.sayIn(locale, "needs", key)
                : wording.sayIn(
                        locale, "needs", key, wording.sayIn(locale, "needs", "party_" + party));
    }
}
