package org.wushe.notices;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wushe.tenancy.Community;
import org.wushe.tenancy.CommunityBundle.Contact;
import org.wushe.web.Wording;

/**
 * A mail to somebody outside as its templates show it: a title, a sentence and facts, in the words
 * of the room it comes from. No link, because who gets it has no account here.
 *
 * @param facts in the order in which they stand
 */
public record OutsideLetter(
        String language,
        String community,
        String receiver,
        String title,
        String lead,
        List<Fact> facts,
        String next,
        Contact contact) {

    static final String BUNDLE = "bundle";
    static final String STEP = "step";
    static final String RECEIVER = "receiver";

    /** Names of the facts, blank-separated: each is a value of the same name and has a label. */
    static final String FACTS = "facts";

    /** One line: what, and its value. */
    public record Fact(String label, String value) {}

    static OutsideLetter of(OutgoingMail mail, Community here, Wording wording) {
        Map<String, String> told = mail.outsideWords;
        Locale language = Locale.forLanguageTag(mail.language);
        String key = "outside_" + told.get(STEP);
        String community = here.name(mail.language);
        return new OutsideLetter(
                mail.language,
                community,
                told.get(RECEIVER),
                wording.sayIn(language, told.get(BUNDLE), key + "_title", community),
                wording.sayIn(language, told.get(BUNDLE), key + "_lead", community),
                List.of(told.get(FACTS).split(" ")).stream()
                        .map(
                                fact ->
                                        new Fact(
                                                wording.sayIn(
                                                        language, told.get(BUNDLE), "head_" + fact),
                                                told.get(fact)))
                        .toList(),
                wording.sayIn(language, told.get(BUNDLE), key + "_next", community),
                here.bundle().contact());
    }
}
