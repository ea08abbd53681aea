package org.wushe.services;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.services.centre.SubCentreKind;
import org.wushe.web.Typed;

/** A service as the desk describes it. */
public class ItemForm {

    /** The version that was shown; empty for a new one. */
    @RestForm String version;

    /** Whether it belongs to the fair day, yes or empty; asked of a new one only. */
    @RestForm String fairDay;

    @RestForm
    @NotBlank(message = "name_blank")
    @Size(max = 40, message = "text_long")
    String chineseName;

    @RestForm
    @Size(max = 80, message = "text_long")
    String englishName;

    @RestForm
    @Pattern(regexp = "GOVERNMENT|PARTY|HEALTH|SPORTS|CULTURE|LIVING", message = "category_blank")
    String category;

    @RestForm
    @NotBlank(message = "place_blank")
    @Size(max = 80, message = "text_long")
    String place;

    @RestForm
    @Size(max = 500, message = "text_long")
    String materials;

    @RestForm
    @Size(max = 80, message = "text_long")
    String timeLimit;

    @RestForm
    @Pattern(regexp = "|[1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-5]", message = "limit_days_digits")
    String limitDays;

    @RestForm
    @Size(max = 200, message = "text_long")
    String result;

    @RestForm
    @Pattern(regexp = "|\\d{1,5}(\\.\\d{1,2})?", message = "fee_digits")
    String fee;

    /** Where it is to be had, empty for none of the five. */
    @RestForm
    @Pattern(regexp = "|SAFETY|HEALTH|AFFAIRS|CULTURE|LIVING", message = "sub_centre_unknown")
    String subCentre;

    static ItemForm of(ServiceItem item) {
        ItemForm form = new ItemForm();
        form.version = Integer.toString(item.version);
        form.fairDay = item.fairDay ? "yes" : "";
        form.chineseName = item.text.chineseName();
        form.englishName = item.text.englishName();
        form.category = item.text.category().name();
        form.place = item.text.place();
        form.materials = item.text.materials();
        form.timeLimit = item.text.timeLimit();
        Integer days = item.text.limitDays();
        form.limitDays = days == null ? "" : days.toString();
        form.result = item.text.result();
        form.fee = item.text.fee();
        form.subCentre = item.text.subCentre() == null ? "" : item.text.subCentre().name();
        return form;
    }

    ItemForm tidy() {
        version = Typed.line(version);
        fairDay = Typed.line(fairDay);
        chineseName = Typed.line(chineseName);
        englishName = Typed.line(englishName);
        category = Typed.line(category);
        place = Typed.line(place);
        materials = Typed.text(materials);
        timeLimit = Typed.line(timeLimit);
        limitDays = Typed.line(limitDays);
        result = Typed.line(result);
        fee = Typed.line(fee);
        subCentre = Typed.line(subCentre);
        return this;
    }

    /**
     * Call only after the form was found in order. A fair day's service has no price to be told.
     */
    ItemText text() {
        long fen =
                fee.isEmpty() || isForFairDay()
                        ? 0
                        : new BigDecimal(fee).movePointRight(2).longValueExact();
        return new ItemText(
                chineseName,
                englishName,
                ItemCategory.valueOf(category),
                place,
                materials,
                timeLimit,
                limitDays.isEmpty() ? null : Integer.valueOf(limitDays),
                result,
                fen,
                SubCentreKind.of(subCentre).orElse(null));
    }

    public boolean isForFairDay() {
        return "yes".equals(fairDay);
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

    public String getCategory() {
        return category;
    }

    public String getPlace() {
        return place;
    }

    public String getMaterials() {
        return materials;
    }

    public String getTimeLimit() {
        return timeLimit;
    }

    public String getLimitDays() {
        return limitDays;
    }

    public String getResult() {
        return result;
    }

    public String getSubCentre() {
        return subCentre;
    }

    public String getFee() {
        return fee;
    }
}
