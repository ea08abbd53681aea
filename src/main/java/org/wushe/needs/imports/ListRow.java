package org.wushe.needs.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.wushe.needs.Fingerprint;

/**
 * One need of a list, brought into one form. A text that is not given is empty, never null.
 *
 * @param serial the number the row carries in its list
 * @param name the resident's name
 * @param idNumber 18 checked characters of GB 11643, or empty
 * @param age as typed, 0-130 years
 * @param phone 11 digits of a mobile, or area code and number of a fixed line without a dash
 * @param building without its ending (2, not No. 2 building)
 * @param unit entrance, without its ending
 * @param door without its ending
 * @param address where the list keeps the address in one column
 * @param category code of the category; the code for "other" when the label is not known
 * @param categoryTyped the label as typed
 * @param content what is needed, at most 2,000 characters, line breaks kept
 * @param urgent whether it was called urgent
 * @param source where the need was heard, as typed
 * @param groups labels of target groups, as typed
 * @param mayBePublished only where the list says yes
 * @param date the day it was recorded; the day of the import when the list has none
 * @param recorder who recorded it, as typed
 */
public record ListRow(
        String serial,
        String name,
        String idNumber,
        OptionalInt age,
        String phone,
        String building,
        String unit,
        String door,
        String address,
        String category,
        String categoryTyped,
        String content,
        boolean urgent,
        String source,
        List<String> groups,
        boolean mayBePublished,
        LocalDate date,
        String recorder) {

    /**
     * The one text that says whether two rows are the same need: person, category and content. It
     * holds personal data: store a keyed hash of it and nothing else.
     */
    public String fingerprint() {
        return fingerprints().get(0);
    }

    /** All texts by which the same need can be known, the surest first; see {@link Fingerprint}. */
    public List<String> fingerprints() {
        return Fingerprint.of(
                idNumber,
                name,
                phone,
                building + '|' + unit + '|' + door + '|' + address,
                category,
                content);
    }

    /** Without personal data, for logs. */
    @Override
    public String toString() {
        return "ListRow[" + serial + ", " + category + ", " + date + "]";
    }
}
