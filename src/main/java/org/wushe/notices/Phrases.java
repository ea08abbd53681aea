package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.wushe.tenancy.Community;
import org.wushe.web.Wording;

/** A notice in words: each kind has a line for the inbox, and a title, lead and next for mail. */
@ApplicationScoped
class Phrases {

    private static final String BUNDLE = "notices";

    private final Wording wording;

    Phrases(Wording wording) {
        this.wording = wording;
    }

    /**
     * @param part inbox, title, lead or next
     */
    String say(String part, Notice notice, Community here, String language) {
        return wording.sayIn(
                Locale.forLanguageTag(language),
                BUNDLE,
                part + "_" + notice.kind.key(),
                notice.number == null ? "" : notice.number,
                category(notice, here, language),
                who(notice, language));
    }

    private static String category(Notice notice, Community here, String language) {
        String code = notice.param(Notice.CATEGORY);
        return code.isEmpty() ? "" : here.bundle().category(code).name().in(language);
    }

    /** The party that acts or the role that changed. */
    private String who(Notice notice, String language) {
        Locale locale = Locale.forLanguageTag(language);
        if (notice.params.containsKey(Notice.PARTY)) {
            return wording.sayIn(locale, "needs", "party_" + notice.param(Notice.PARTY));
        }
        if (notice.params.containsKey(Notice.ROLE)) {
            String key = notice.param(Notice.ROLE).replace('-', '_');
            return wording.sayIn(locale, "identity", "role_" + key);
        }
        return "";
    }
}
