package org.wushe.needs.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.wushe.needs.imports.sheets.UnreadableList;
import org.wushe.needs.imports.sheets.UnreadableList.Reason;

/** Time and memory of long lists. */
class LongListsTest {

    @Test
    void readsFiveThousandRowsInWellUnderThreeSeconds() {
        Path file = list(5_000);
        int[] rows = {0};
        long start = cpu();

        ReadingSummary summary = NeedsListReader.read(file, ListFixture.rules(), row -> rows[0]++);

        Duration took = Duration.ofNanos(cpu() - start);
        assertThat(summary.accepted()).isEqualTo(5_000).isEqualTo(rows[0]);
        assertThat(took).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void refusesSixtyThousandRowsQuickly() {
        Path file = list(60_000);
        long start = cpu();

        UnreadableList refusal =
                catchThrowableOfType(UnreadableList.class, () -> ListFixture.read(file));

        Duration took = Duration.ofNanos(cpu() - start);
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(took).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void holdsLittleMoreForTwentyThousandRowsThanForTwoThousand() {
        long few = held(list(2_000));
        long many = held(list(20_000));

        assertThat(many - few).isLessThan(18_000 * 600L);
    }

    /** Of this thread, in nanoseconds: a busy machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Live bytes while the last row is given out. */
    private static long held(Path file) {
        long before = live();
        long[] last = {0};
        RowSink sink =
                new RowSink() {
                    private int left;

                    @Override
                    public void starting(int rows) {
                        left = rows;
                    }

                    @Override
                    public void take(ReadRow row) {
                        left--;
                        last[0] = left == 0 ? live() : 0;
                    }
                };
        NeedsListReader.read(file, ListFixture.rules(), sink);
        return last[0] - before;
    }

    private static long live() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Path list(int rows) {
        return ListFixture.xlsx(
                book -> {
                    Worksheet sheet = book.newWorksheet("清单");
                    ListFixture.put(
                            sheet, 0, "序号", "姓名", "联系电话", "楼栋", "单元", "室", "类别", "需求内容", "紧急程度",
                            "登记日期", "登记人");
                    for (int i = 1; i <= rows; i++) {
                        put(sheet, i);
                    }
                });
    }

    private static void put(Worksheet sheet, int i) {
        sheet.value(i, 0, i);
        sheet.inlineString(i, 1, "周建国");
        sheet.value(i, 2, 13_900_000_000L + i);
        sheet.value(i, 3, i % 20);
        sheet.value(i, 4, 1);
        sheet.value(i, 5, 301);
        sheet.inlineString(i, 6, "照明维修");
        sheet.inlineString(i, 7, "楼道灯坏了三周,盼尽快解决,这是第" + i + "次反映");
        sheet.inlineString(i, 8, "一般");
        sheet.inlineString(i, 9, "2026-03-01");
        sheet.inlineString(i, 10, "网格员甲");
        if (i % 1_000 == 0) {
            try {
                sheet.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
