package org.wushe.services.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wushe.people.ArchivePart;
import org.wushe.people.InHand;
import org.wushe.people.KeepsPersons;
import org.wushe.people.Whose;

/** What a person brought to the counter. What goes on ends first; numbers and states stay. */
@ApplicationScoped
class KeptReceipts implements KeepsPersons {

    private static final String NOTHING = "\u2014";

    @Override
    public ArchivePart give(Whose whose) {
        return ArchivePart.of(
                Map.of("receipts", of(whose).stream().map(KeptReceipts::told).toList()));
    }

    private static Map<String, Object> told(Receipt receipt) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", receipt.number);
        told.put("concern", receipt.concern);
        told.put("receivedAt", receipt.receivedAt);
        told.put("closedAt", receipt.closedAt);
        told.put("services", ReceiptItem.of(receipt.id).stream().map(KeptReceipts::told).toList());
        return told;
    }

    private static Map<String, Object> told(ReceiptItem item) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("state", item.state);
        told.put("note", item.note);
        told.put("changedAt", item.changedAt);
        return told;
    }

    @Override
    public List<InHand> inHand(Whose whose) {
        return of(whose).stream()
                .filter(receipt -> !receipt.isClosed())
                .map(
                        receipt ->
                                new InHand(
                                        receipt.number,
                                        TellingReceipts.ownPath(receipt),
                                        TellingReceipts.deskPath(receipt)))
                .toList();
    }

    @Override
    public void forget(Whose whose) {
        List<UUID> hers = of(whose).stream().map(receipt -> receipt.id).toList();
        Receipt.update("concern = ?1, slipCode = null where id in ?2", NOTHING, hers);
        ReceiptItem.update("note = ?1 where note is not null and receiptId in ?2", NOTHING, hers);
    }

    private static List<Receipt> of(Whose whose) {
        return Receipt.list("personId in ?1 order by receivedAt, id", whose.records());
    }
}
