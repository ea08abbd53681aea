package org.wushe.services;

import org.wushe.services.centre.SubCentreKind;

/**
 * A service as pages show it.
 *
 * @param limitDays working days it takes, null if only the words say it
 * @param fee in yuan, empty if it is free
 * @param subCentre where it is to be had, null if at none of the five
 */
record ItemView(
        String number,
        String name,
        ItemCategory category,
        String place,
        String materials,
        String timeLimit,
        Integer limitDays,
        String result,
        String fee,
        boolean fairDay,
        boolean offered,
        SubCentreKind subCentre) {

    static ItemView of(ServiceItem item, String language) {
        ItemText text = item.text;
        return new ItemView(
                item.number,
                text.name(language),
                text.category(),
                text.place(),
                text.materials(),
                text.timeLimit(),
                text.limitDays(),
                text.result(),
                text.fee(),
                item.fairDay,
                item.isOffered(),
                text.subCentre());
    }

    public boolean isFree() {
        return fee.isEmpty();
    }

    /** What is measured there is told to the person and kept nowhere. */
    public boolean isHealth() {
        return category == ItemCategory.HEALTH;
    }
}
