package org.wushe.needs.imports.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.testsupport.StackResource;

/** A list that is cut off in the middle goes on where it was: nothing is lost, nothing twice. */
@QuarkusTest
class BrokenOffTest {

    private static final int ROWS = 450;
    private static final int IN_THE_SECOND_STEP = 300;
    private static final String SLEEPERS =
            " from pg_stat_activity where wait_event = 'PgSleep' and usename = current_user";

    private final ImportDesk desk = new ImportDesk();
    private final String mark = ImportDesk.mark();
    private long before;

    @BeforeEach
    void count() throws SQLException {
        before = ImportDesk.needs();
    }

    @AfterEach
    void mend() throws SQLException {
        ImportDesk.asOwner("drop trigger if exists stumble on wushe.need");
        ImportDesk.asOwner("drop function if exists wushe.stumble()");
    }

    @Test
    void aConnectionThatDiesInTheMiddle() throws Exception {
        stumble("perform pg_sleep(60);");
        String job = confirmed("dies.xlsx");
        untilSomebodySleeps();
        assertThat(ImportDesk.needs()).isEqualTo(before + EnteringNeeds.CHUNK);
        assertThat(desk.worker.page(job).select("progress").attr("value")).isEqualTo("200");

        inWay("");
        asApp("select count(pg_terminate_backend(pid))" + SLEEPERS);
        desk.finished(job);
        isWhole(job);
    }

    @Test
    void aRowThatFailsAgainAndAgainStopsTheListUntilSomebodyGoesOn() throws Exception {
        stumble("raise exception 'stumbled on purpose';");
        String job = confirmed("fails.xlsx");
        Document stopped = desk.finished(job);
        assertThat(stopped.select("h1").text()).isEqualTo("存入停下了");
        assertThat(stopped.select(".page-head").text()).contains("200 件都在", "250 件没有丢");
        assertThat(ImportDesk.needs()).isEqualTo(before + EnteringNeeds.CHUNK);

        inWay("");
        desk.confirm(job);
        desk.finished(job);
        isWhole(job);
    }

    @Test
    void anUploadThatNobodyReadsAnyMoreIsThrownAwayWithTheNext() throws Exception {
        String left = ImportDesk.id(desk.uploaded(ImportDesk.workbook(3, mark), "left.xlsx"));
        ImportDesk.asOwner(
                "update wushe.import_job set state = 'READING', touched_at = now() - interval '2 h'"
                        + " where id = '"
                        + UUID.fromString(left)
                        + "'");
        desk.uploaded(ImportDesk.workbook(3, ImportDesk.mark()), "next.xlsx");
        String ofLeft = " where community = 'hongju' and job_id = '" + left + "'";
        assertThat(ImportDesk.one("select count(*) from wushe.import_row" + ofLeft)).isZero();
    }

    private String confirmed(String name) throws Exception {
        String job = desk.uploaded(ImportDesk.workbook(ROWS, mark), name);
        desk.confirm(job);
        return job;
    }

    private void isWhole(String job) throws SQLException {
        assertThat(ImportDesk.figures(desk.worker.page(job))).contains("450 行存入");
        assertThat(ImportDesk.needs()).isEqualTo(before + ROWS);
        assertThat(ImportDesk.different(mark)).isEqualTo(ROWS);
        assertThat(ImportDesk.gaps()).isZero();
    }

    private void stumble(String onTheRow) throws SQLException {
        inWay(onTheRow);
        ImportDesk.asOwner(
                "create trigger stumble before insert on wushe.need"
                        + " for each row execute function wushe.stumble()");
    }

    /** What happens in the database when a certain row of the list is entered. */
    private void inWay(String onTheRow) throws SQLException {
        ImportDesk.asOwner(
                "create or replace function wushe.stumble() returns trigger language plpgsql as $f$"
                        + " begin if new.text like '%"
                        + mark
                        + " "
                        + IN_THE_SECOND_STEP
                        + "' then "
                        + onTheRow
                        + " end if; return new; end $f$");
    }

    private static void untilSomebodySleeps() throws Exception {
        for (int i = 0; i < 200; i++) {
            if (asApp("select count(*)" + SLEEPERS) > 0) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the second step never came");
    }

    /** The application's role sees and ends what its own connections do, the owner does not. */
    private static long asApp(String sql) throws SQLException {
        try (var connection = StackResource.asApp();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
