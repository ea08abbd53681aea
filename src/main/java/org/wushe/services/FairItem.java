package org.wushe.services;

import java.util.UUID;

/**
 * A service of the fair day as its stalls need it.
 *
 * @param name in the language that was asked for
 * @param health what is measured there is told to the person and kept nowhere
 */
public record FairItem(UUID id, String number, String name, boolean health) {

    static FairItem of(ServiceItem item, String language) {
        return new FairItem(
                item.id,
                item.number,
                item.text.name(language),
                item.text.category() == ItemCategory.HEALTH);
    }
}
