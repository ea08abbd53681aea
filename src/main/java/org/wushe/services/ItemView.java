package org.wushe.services;

/**
 * A service as pages show it.
 *
 * @param fee in yuan, empty if it is free
 */
record ItemView(
        String number,
        String name,
        ItemCategory category,
        String place,
        String materials,
        String timeLimit,
        String result,
        String fee,
        boolean fairDay,
        boolean offered) {

    static ItemView of(ServiceItem item, String language) {
        ItemText text = item.text;
        return new ItemView(
                item.number,
                text.name(language),
                text.category(),
                text.place(),
                text.materials(),
                text.timeLimit(),
                text.result(),
                text.fee(),
                item.fairDay,
                item.isOffered());
    }

    public boolean isFree() {
        return fee.isEmpty();
    }

    /** What is measured there is told to the person and kept nowhere. */
    public boolean isHealth() {
        return category == ItemCategory.HEALTH;
    }
}
