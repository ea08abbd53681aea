package org.wushe.signup.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wushe.signup.DatedSignup;
import org.wushe.signup.MySignup;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Wording;

/** Sign-ups as entries of a calendar: no phone, and no name but of those she signed up herself. */
@ApplicationScoped
class SignupEvents {

    private final CurrentCommunity community;
    private final Wording wording;
    private final String address;

    SignupEvents(
            CurrentCommunity community,
            Wording wording,
            @ConfigProperty(name = "wushe.public-address") String address) {
        this.community = community;
        this.wording = wording;
        this.address = address;
    }

    IcsCalendar calendar(List<DatedSignup> signups, Locale language) {
        String here = community.get().name(language.toLanguageTag());
        return new IcsCalendar(
                wording.sayIn(language, "calendar", "feed_name", here),
                community.get().bundle().zone(),
                signups.stream().map(one -> event(one, language)).toList());
    }

    private IcsEvent event(DatedSignup dated, Locale language) {
        MySignup mine = dated.mine();
        String link = address + "/c/" + community.slug() + mine.slot().label().path();
        String state = "state_" + mine.signup().state().name();
        return new IcsEvent(
                mine.signup().id() + "@" + community.slug() + ".wushe",
                dated.sequence(),
                dated.changedAt(),
                IcsStatus.of(mine.signup().state()),
                mine.slot().times().startsAt(),
                mine.slot().times().endsAt(),
                title(mine, language),
                mine.slot().label().place(),
                wording.sayIn(language, "signup", state) + "\n" + link,
                link);
    }

    private String title(MySignup mine, Locale language) {
        String title = mine.slot().label().title();
        return mine.name() == null
                ? title
                : wording.sayIn(language, "calendar", "title_for", title, mine.name());
    }
}
