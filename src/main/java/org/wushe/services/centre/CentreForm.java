package org.wushe.services.centre;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Differences;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** The centre as the desk writes it down. */
public class CentreForm {

    /** The version that was shown; empty for the first time. */
    @RestForm String version;

    @RestForm
    @NotBlank(message = "name_blank")
    @Size(max = 40, message = "text_long")
    String chineseName;

    @RestForm
    @Size(max = 80, message = "text_long")
    String englishName;

    @RestForm
    @NotBlank(message = "address_blank")
    @Size(max = 120, message = "text_long")
    String address;

    @RestForm
    @Size(max = 40, message = "text_long")
    String phone;

    static CentreForm of(Centre centre) {
        CentreForm form = new CentreForm();
        form.version = Integer.toString(centre.version);
        form.chineseName = centre.chineseName;
        form.englishName = centre.englishName;
        form.address = centre.address;
        form.phone = centre.phone;
        return form;
    }

    CentreForm tidy() {
        version = Typed.line(version);
        chineseName = Typed.line(chineseName);
        englishName = Typed.line(englishName);
        address = Typed.line(address);
        phone = Typed.line(phone);
        return this;
    }

    Differences differences(Centre now, Wording wording) {
        return Differences.none()
                .compare(wording.say("centre", "name_zh"), now.chineseName, chineseName)
                .compare(wording.say("centre", "name_en"), now.englishName, englishName)
                .compare(wording.say("centre", "address"), now.address, address)
                .compare(wording.say("centre", "phone"), now.phone, phone);
    }

    void into(Centre centre) {
        centre.chineseName = chineseName;
        centre.englishName = englishName;
        centre.address = address;
        centre.phone = phone;
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

    public String getAddress() {
        return address;
    }

    public String getPhone() {
        return phone;
    }
}
