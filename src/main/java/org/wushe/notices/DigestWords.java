package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wushe.identity.Memberships.Receiver;
import org.wushe.notices.Digest.Line;
import org.wushe.notices.Digest.NewsOfNeed;
import org.wushe.tenancy.Community;
import org.wushe.web.Times;
import org.wushe.web.Wording;

/** Puts news into the words of a digest, need by need. */
@ApplicationScoped
class DigestWords {

    /** Beyond this nobody reads on; the rest is in the inbox. */
    private static final int MOST = 60;

    private final Phrases phrases;
    private final Wording wording;
    private final Clock clock;

    DigestWords(Phrases phrases, Wording wording, Clock clock) {
        this.phrases = phrases;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * @param news the newest first
     * @param home the community's absolute address
     */
    Digest digest(
            List<Notice> news, Receiver receiver, String language, Community here, String home) {
        Map<String, List<Notice>> byNeed = new LinkedHashMap<>();
        news.stream()
                .limit(MOST)
                .forEach(
                        notice ->
                                byNeed.computeIfAbsent(
                                                notice.number + notice.path,
                                                unused -> new ArrayList<>())
                                        .add(notice));
        return new Digest(
                language,
                receiver.name(),
                here.name(language),
                wording.sayIn(
                        Locale.forLanguageTag(language),
                        "notices",
                        "title_digest",
                        here.name(language),
                        String.valueOf(news.size())),
                byNeed.values().stream().map(some -> need(some, language, here, home)).toList(),
                Math.max(0, news.size() - MOST),
                home + "/me",
                home + "/me/notices",
                here.bundle().contact());
    }

    private NewsOfNeed need(List<Notice> news, String language, Community here, String home) {
        Notice newest = news.get(0);
        return new NewsOfNeed(
                phrases.sayNeed(newest, here, language),
                news.stream().map(notice -> line(notice, language, here)).toList(),
                home + newest.path);
    }

    private Line line(Notice notice, String language, Community here) {
        ZoneId zone = here.bundle().zone();
        return new Line(
                Times.moment(
                        notice.createdAt, clock.instant(), zone, Locale.forLanguageTag(language)),
                phrases.sayStep(notice, here, language),
                notice.param(Notice.NOTE));
    }
}
