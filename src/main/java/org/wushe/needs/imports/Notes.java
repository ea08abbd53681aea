package org.wushe.needs.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wushe.needs.imports.RowMessage.Severity;
import org.wushe.shared.IdNumber;

/** The messages gathered while one row is read. */
final class Notes {

    private final List<RowMessage> messages = new ArrayList<>();

    void refuse(ListColumn column, String key, String... args) {
        add(column, Severity.REFUSED, key, args);
    }

    void warn(ListColumn column, String key, String... args) {
        add(column, Severity.WARNING, key, args);
    }

    void duplicate(ListColumn column, String key, String... args) {
        add(column, Severity.DUPLICATE, key, args);
    }

    boolean has(Severity severity) {
        return messages.stream().anyMatch(message -> message.severity() == severity);
    }

    List<RowMessage> all() {
        return List.copyOf(messages);
    }

    private void add(ListColumn column, Severity severity, String key, String... args) {
        List<String> masked = Arrays.stream(args).map(IdNumber::maskWithin).toList();
        messages.add(new RowMessage(column.key(), severity, key, masked));
    }
}
