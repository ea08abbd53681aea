package org.wushe.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wushe.web.Conflict;

/** What can be told of a service, and what of one on the fair day cannot. */
class ServiceItemTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void theFairDayIsFree() {
        ServiceItem haircut = item(true);
        assertThatThrownBy(() -> haircut.change(text("Haircut", 500)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("fair_day_free");
        haircut.change(text("Haircut", 0));
        assertThat(ItemView.of(haircut, "en").isFree()).isTrue();
    }

    @Test
    void aFormForTheFairDayCarriesNoPrice() {
        ItemForm form = ItemForm.of(described(item(true)));
        form.fee = "5";
        assertThat(form.tidy().text().feeFen()).isZero();
        form.fairDay = "";
        assertThat(form.text().feeFen()).isEqualTo(500);
    }

    @Test
    void whatIsWithdrawnStaysAsItWas() {
        ServiceItem item = described(item(false));
        item.withdraw(NOW);
        assertThatThrownBy(() -> item.change(text("Other", 0))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> item.withdraw(NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void aNameIsInTheReadersLanguageIfThereIsOne() {
        assertThat(text("Haircut", 0).name("en")).isEqualTo("Haircut");
        assertThat(text("", 0).name("en")).isEqualTo("理发");
        assertThat(text("Haircut", 0).name("zh-CN")).isEqualTo("理发");
    }

    @Test
    void aPriceIsInYuan() {
        assertThat(text("", 0).fee()).isEmpty();
        assertThat(text("", 500).fee()).isEqualTo("5");
        assertThat(text("", 250).fee()).isEqualTo("2.5");
        assertThat(text("", 10_000).fee()).isEqualTo("100");
    }

    private static ServiceItem item(boolean fairDay) {
        ServiceItem item = new ServiceItem();
        item.fairDay = fairDay;
        return item;
    }

    private static ServiceItem described(ServiceItem item) {
        item.change(text("Haircut", 0));
        return item;
    }

    private static ItemText text(String english, long fen) {
        return new ItemText("理发", english, ItemCategory.LIVING, "广场", "", "", null, "", fen, null);
    }
}
