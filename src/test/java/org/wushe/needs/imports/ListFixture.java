package org.wushe.needs.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists made for a test, and what comes of reading them. */
final class ListFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final List<String> CATEGORIES =
            List.of(
                    "困难帮扶", "便民服务", "健康义诊", "噪声扰民", "门窗清洁", "心理咨询", "垃圾分类", "电梯保洁", "照明维修", "道路安全",
                    "绿地杂物", "买菜难", "出租管理", "养老服务", "助残出行", "巷道硬化", "儿童关爱", "楼道堆物", "车辆乱停", "供热不暖",
                    "法律援助", "地下管网", "妇女增能");

    /** What came of reading a list. */
    record Reading(ReadingSummary summary, List<ReadRow> rows, int announced) {

        ReadRow row(String serial) {
            return rows.stream().filter(row -> row.serial().equals(serial)).findFirst().get();
        }

        ReadRow only() {
            assert rows.size() == 1 : rows;
            return rows.get(0);
        }

        ListRow need() {
            return only().need().get();
        }
    }

    private ListFixture() {}

    static ReadingRules rules() {
        Map<String, String> codes = new HashMap<>();
        CATEGORIES.forEach(label -> codes.put(label, "c" + CATEGORIES.indexOf(label)));
        return ReadingRules.on(TODAY, codes);
    }

    static Reading read(Path file) {
        return read(file, rules());
    }

    static Reading read(Path file, ReadingRules rules) {
        List<ReadRow> rows = new ArrayList<>();
        int[] announced = {-1};
        RowSink sink =
                new RowSink() {
                    @Override
                    public void starting(int count) {
                        announced[0] = count;
                    }

                    @Override
                    public void take(ReadRow row) {
                        rows.add(row);
                    }
                };
        return new Reading(NeedsListReader.read(file, rules, sink), rows, announced[0]);
    }

    static Path golden(String name) {
        return Path.of("src/test/resources/needs-lists", name);
    }

    static Reading csv(String... lines) {
        return read(file(String.join("\r\n", lines), UTF_8));
    }

    static Path file(String text, Charset charset) {
        return file(text.getBytes(charset));
    }

    static Path file(byte[] bytes) {
        try {
            Path file = Files.createTempFile("list", ".tmp");
            file.toFile().deleteOnExit();
            return Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path xlsx(Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(out, "test", "1.0");
            content.accept(workbook);
            workbook.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file(out.toByteArray());
    }

    static void put(Worksheet sheet, int line, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                sheet.value(line, i, number);
            } else if (values[i] instanceof LocalDate date) {
                sheet.value(line, i, date);
                sheet.style(line, i).format("yyyy-mm-dd").set();
            } else if (values[i] != null) {
                sheet.value(line, i, values[i].toString());
            }
        }
    }
}
