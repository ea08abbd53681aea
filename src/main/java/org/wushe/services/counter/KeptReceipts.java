package org.wushe.services.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.wushe.people.ArchivePart;
import org.wushe.people.InHand;
import org.wushe.people.KeepsPersons;
import org.wushe.people.Whose;
import org.wushe.services.CounterItem;
import org.wushe.services.CounterItems;

/** What a person brought to the counter. What goes on ends first; numbers and states stay. */
@ApplicationScoped
class KeptReceipts implements KeepsPersons {

    private static final String NOTHING = "\u2014";
    private static final int SHOWN = 100;

    private final CounterItems offered;

    KeptReceipts(CounterItems offered) {
        this.offered = offered;
    }

    @Override
    public ArchivePart give(Whose whose) {
        return ArchivePart.of(Map.of("receipts", of(whose).stream().map(this::told).toList()));
    }

    private Map<String, Object> told(Receipt receipt) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", receipt.number);
        told.put("concern", receipt.concern);
        told.put("receivedAt", receipt.receivedAt);
        told.put("closedAt", receipt.closedAt);
        told.put("services", told(ReceiptItem.of(receipt.id)));
        return told;
    }

    private List<Map<String, Object>> told(List<ReceiptItem> items) {
        Map<UUID, CounterItem> services =
                offered.of(items.stream().map(one -> one.itemId).toList(), "zh-CN");
        return items.stream().map(one -> told(one, services.get(one.itemId))).toList();
    }

    private static Map<String, Object> told(ReceiptItem item, CounterItem service) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("service", service.chineseName());
        told.put("state", item.state);
        told.put("note", item.note);
        told.put("changedAt", item.changedAt);
        return told;
    }

    /** Her own that go on, and those she sees through. */
    @Override
    public List<InHand> inHand(Whose whose) {
        Stream<Receipt> hers = of(whose).stream().filter(receipt -> !receipt.isClosed());
        return Stream.concat(hers, Receipt.openOf(whose.memberId(), SHOWN).stream())
                .distinct()
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
