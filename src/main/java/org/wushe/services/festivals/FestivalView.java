package org.wushe.services.festivals;

import java.util.UUID;

/**
 * A named series as pages show it.
 *
 * @param name in the reader's language
 * @param about empty if its name says it
 */
public record FestivalView(UUID id, String name, String about) {

    static FestivalView of(Festival festival, String language) {
        return new FestivalView(festival.id, festival.name(language), festival.about);
    }
}
