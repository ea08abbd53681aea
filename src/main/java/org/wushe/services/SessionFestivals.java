package org.wushe.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.wushe.services.festivals.FestivalView;
import org.wushe.services.festivals.Festivals;
import org.wushe.web.FormErrors;
import org.wushe.web.Wording;

/** The named series a session belongs to, if any. */
@ApplicationScoped
class SessionFestivals {

    private final Festivals festivals;
    private final Wording wording;

    SessionFestivals(Festivals festivals, Wording wording) {
        this.festivals = festivals;
        this.wording = wording;
    }

    List<FestivalView> choices() {
        return festivals.all();
    }

    Optional<FestivalView> of(ServiceSession session) {
        return Optional.ofNullable(session.festivalId).map(festivals::get);
    }

    /** Adds to the errors that a series is chosen which is none. */
    void check(FormErrors errors, SessionForm form) {
        boolean known =
                form.festival.isEmpty()
                        || choices().stream()
                                .anyMatch(one -> one.id().toString().equals(form.festival));
        if (!known) {
            errors.add("festival", wording.say("festivals", "series_unknown"));
        }
    }
}
