package org.wushe.tenancy.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> KNOWN =
            List.of("slug", "name", "area-code", "time-zone", "contact", "categories", "policies");

    @ParameterizedTest
    @CsvSource({
        "contcat, contact",
        "Contact, contact",
        "area_code, area-code",
        "timezone, time-zone",
        "catgories, categories",
        "nmae, name"
    })
    void findsWhatWasMeant(String typed, String meant) {
        assertThat(Spelling.nearest(typed, KNOWN)).contains(meant);
    }

    @Test
    void suggestsNothingFarFetched() {
        assertThat(Spelling.nearest("weather", KNOWN)).isEmpty();
        assertThat(Spelling.nearest("x", List.of("en"))).isEmpty();
    }
}
