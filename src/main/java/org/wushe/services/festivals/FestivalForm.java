package org.wushe.services.festivals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Differences;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** A named series as the desk writes it down. */
public class FestivalForm {

    /** The version that was shown; empty for a new one. */
    @RestForm String version;

    @RestForm
    @NotBlank(message = "name_blank")
    @Size(max = 20, message = "text_long")
    String chineseName;

    @RestForm
    @Size(max = 40, message = "text_long")
    String englishName;

    @RestForm
    @Size(max = 300, message = "text_long")
    String about;

    static FestivalForm of(Festival festival) {
        FestivalForm form = new FestivalForm();
        form.version = Integer.toString(festival.version);
        form.chineseName = festival.chineseName;
        form.englishName = festival.englishName;
        form.about = festival.about;
        return form;
    }

    FestivalForm tidy() {
        version = Typed.line(version);
        chineseName = Typed.line(chineseName);
        englishName = Typed.line(englishName);
        about = Typed.text(about);
        return this;
    }

    Differences differences(Festival now, Wording wording) {
        return Differences.none()
                .compare(wording.say("festivals", "name_zh"), now.chineseName, chineseName)
                .compare(wording.say("festivals", "name_en"), now.englishName, englishName)
                .compare(wording.say("festivals", "about"), now.about, about);
    }

    void into(Festival festival) {
        festival.chineseName = chineseName;
        festival.englishName = englishName;
        festival.about = about;
    }

    public String getVersion() {
        return version;
    }

    public String getChineseName() {
        return chineseName;
    }

    public String getEnglishName() {
        return englishName;
    }

    public String getAbout() {
        return about;
    }
}
