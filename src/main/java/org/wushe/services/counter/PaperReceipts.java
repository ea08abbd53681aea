package org.wushe.services.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.wushe.needs.PaperSlips;

/** Whoever holds the slip of a receipt reads how it goes; it names nobody. */
@ApplicationScoped
class PaperReceipts implements PaperSlips {

    private final ReadingReceipts reading;

    PaperReceipts(ReadingReceipts reading) {
        this.reading = reading;
    }

    @Override
    public Optional<TemplateInstance> page(String number, String code) {
        return Receipt.ofSlip(number, code)
                .map(receipt -> Templates.holder(reading.view(receipt, null)));
    }

    @CheckedTemplate(basePath = "counter")
    static class Templates {
        static native TemplateInstance holder(ReceiptView receipt);
    }
}
