package org.wushe.services;

import java.util.UUID;

/**
 * A service as the one-stop counter takes it on.
 *
 * @param name in the language that was asked for
 * @param chineseName for notes of the desk
 * @param materials what to bring, empty if nothing
 * @param timeLimit how long it takes, in words; may be empty
 * @param days working days it takes, null if only words say it
 * @param result what one gets, may be empty
 * @param category its kind, as the list of services sorts it
 */
public record CounterItem(
        UUID id,
        String number,
        String name,
        String chineseName,
        String materials,
        String timeLimit,
        Integer days,
        String result,
        String category) {

    static CounterItem of(ServiceItem item, String language) {
        ItemText text = item.text;
        return new CounterItem(
                item.id,
                item.number,
                text.name(language),
                text.chineseName(),
                text.materials(),
                text.timeLimit(),
                text.limitDays(),
                text.result(),
                text.category().name());
    }
}
