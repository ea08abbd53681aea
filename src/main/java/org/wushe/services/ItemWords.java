package org.wushe.services;

import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.services.centre.SubCentreKind;
import org.wushe.web.Differences;
import org.wushe.web.Wording;

/** Two versions of a service beside each other, in the reader's words. */
@ApplicationScoped
class ItemWords {

    private final Wording wording;

    ItemWords(Wording wording) {
        this.wording = wording;
    }

    Differences differences(ItemText now, ItemText typed) {
        return Differences.none()
                .compare(say("name_zh"), now.chineseName(), typed.chineseName())
                .compare(say("name_en"), now.englishName(), typed.englishName())
                .compare(say("category"), say(now.category()), say(typed.category()))
                .compare(say("place"), now.place(), typed.place())
                .compare(say("materials"), now.materials(), typed.materials())
                .compare(say("time_limit"), now.timeLimit(), typed.timeLimit())
                .compare(say("limit_days"), days(now.limitDays()), days(typed.limitDays()))
                .compare(say("result"), now.result(), typed.result())
                .compare(say("fee"), now.fee(), typed.fee())
                .compare(say("sub_centre"), say(now.subCentre()), say(typed.subCentre()));
    }

    private static String days(Integer days) {
        return days == null ? "" : days.toString();
    }

    private String say(ItemCategory category) {
        return say("category_" + category.name());
    }

    private String say(SubCentreKind kind) {
        return kind == null ? null : wording.say("centre", "kind_" + kind);
    }

    private String say(String key) {
        return wording.say("services", key);
    }
}
