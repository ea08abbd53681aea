package org.wushe.tenancy.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wushe.tenancy.bundles.BundleFixture.GOOD;
import static org.wushe.tenancy.bundles.BundleFixture.bytes;
import static org.wushe.tenancy.bundles.BundleFixture.with;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wushe.tenancy.BundleVersion;
import org.wushe.tenancy.BundleVersion.Source;

/** Every way a bundle can be wrong is refused at its file and line, with its own reason. */
class CheckingBundlesTest {

    private final CheckingBundles checking = BundleFixture.checking();

    static Stream<Arguments> broken() {
        return Stream.of(
                broken("", "community.yaml:1 EMPTY community.yaml"),
                broken("- a\n- b\n", "community.yaml:1 NOT_BLOCK community.yaml"),
                broken(with("slug: demo", "slug: demo\nslug: demo"), ":2 DUPLICATE_KEY slug"),
                broken(with("slug: demo\n", ""), ":1 MISSING slug"),
                broken(with("slug: demo", "slug: Demo"), ":1 SLUG_FORM slug Demo"),
                broken(with("slug: demo", "slug: d"), ":1 SLUG_FORM slug d"),
                broken(with("slug: demo", "slug: other"), ":1 SLUG_FOLDER other demo"),
                broken(with("slug: demo", "slug:"), ":1 EMPTY slug"),
                broken(with("slug: demo", "slug: 12"), ":1 NOT_TEXT slug"),
                broken(with("{ zh-CN: 示例社区, en: Demo }", "示例社区"), ":2 NOT_BLOCK name"),
                broken(with(", en: Demo }", " }"), ":2 MISSING name.en"),
                broken(with("en: Demo }", "en: \"\" }"), ":2 EMPTY name.en"),
                broken(
                        with("en: Demo }", "en: " + "x".repeat(301) + " }"),
                        ":2 TOO_LONG name.en 300"),
                broken(with("\"440605999009\"", "440605999009"), ":3 NOT_TEXT area-code"),
                broken(with("440605999009", "4406"), ":3 AREA_CODE area-code 4406"),
                broken(with("440605999009", "990605999009"), ":3 AREA_PROVINCE 99"),
                broken(
                        with("Asia/Shanghai", "Asia/Shanhai"),
                        ":4 TIME_ZONE Asia/Shanhai Asia/Shanghai"),
                broken(with("#B3261E", "red"), ":6 COLOUR accent red"),
                broken(with("#B3261E", "#777777"), ":6 CONTRAST #777777 4.11"),
                broken(
                        with("contact:", "contcat:"),
                        ":1 MISSING contact",
                        ":7 MISTYPED_KEY contcat contact"),
                broken(
                        with("area-code:", "areaCode:"),
                        ":1 MISSING area-code",
                        ":3 MISTYPED_KEY areaCode area-code"),
                broken(
                        GOOD + "calendar:\n  hours: [\"11:30-08:30\"]\n",
                        ":19 HOURS calendar.hours 11:30-08:30"),
                broken(
                        GOOD + "calendar:\n  hours: [\"08:30-25:00\"]\n",
                        ":19 HOURS calendar.hours 08:30-25:00"),
                broken(
                        GOOD + "calendar:\n  make-up-days: [2026-02-30]\n",
                        ":19 DATE calendar.make-up-days 2026-02-30"),
                broken(
                        GOOD
                                + "calendar:\n"
                                + "  holidays: [{ from: 2026-10-07, to: 2026-10-01 }]\n",
                        ":19 PERIOD calendar.holidays.to 2026-10-01"),
                broken(
                        GOOD + "weather: sunny\n",
                        ":18 UNKNOWN_KEY weather slug, name, area-code, time-zone, sentence,"
                                + " accent, contact, categories, levels, calendar, regular, volunteering, policies"),
                broken(
                        GOOD + "regular:\n  - name: { zh-CN: 赶集, en: Fair }\n",
                        ":19 MISSING regular.when"),
                broken(
                        GOOD + "regular:\n  - name: 赶集\n    when: { zh-CN: 周六, en: Saturday }\n",
                        ":19 NOT_BLOCK regular.name"),
                broken(
                        GOOD
                                + "volunteering:\n  duties:\n    - code: Gate post\n"
                                + "      name: { zh-CN: 卡口, en: Gate }\n",
                        ":20 CODE_FORM volunteering.duties.code Gate post"),
                broken(
                        GOOD + "volunteering:\n  tasks:\n    - code: bins\n      nmae: 桶边\n",
                        ":20 MISSING volunteering.tasks.name",
                        ":21 MISTYPED_KEY volunteering.tasks.nmae name"),
                broken(
                        GOOD
                                + "volunteering:\n  duties:\n"
                                + "    - { code: bins, name: { zh-CN: 一, en: One } }\n"
                                + "  tasks:\n"
                                + "    - { code: bins, name: { zh-CN: 二, en: Two } }\n",
                        ":22 DUPLICATE_CODE bins 20"),
                broken(
                        with("  phone:", "  phnoe:"),
                        ":7 MISSING contact.phone",
                        ":8 MISTYPED_KEY contact.phnoe phone"),
                broken(with("0757-8000 0199", "call us"), ":8 PHONE contact.phone call us"),
                broken(
                        with("0199\"\n", "0199\"\n  email: nobody\n"),
                        ":9 EMAIL contact.email nobody"),
                broken(
                        with("code: repair", "code: Re pair"),
                        ":10 CODE_FORM categories.code Re pair"),
                broken(with("code: other", "code: repair"), ":12 DUPLICATE_CODE repair 10"),
                broken(with("zh-CN: 其他", "zh-CN: 维修"), ":13 DUPLICATE_NAME 维修 11"),
                broken(
                        with("en: Repair }", "en: Repair }\n    emergency: call"),
                        ":12 EMERGENCY categories.emergency call"),
                broken(
                        with("en: Repair }", "en: Repair }\n    emergency: 119"),
                        ":12 NOT_TEXT categories.emergency"),
                broken(with("2026-01-01", "1.1.2026"), ":15 DATE policies.from 1.1.2026"),
                broken(with("2026-01-01", "2026-02-30"), ":15 DATE policies.from 2026-02-30"),
                broken(
                        GOOD + "  - { from: 2026-01-01, answer-days: 5, import-rows: 1 }\n",
                        ":18 DUPLICATE_DATE 2026-01-01 15"),
                broken(with("days: 3", "days: 0"), ":16 OUT_OF_RANGE policies.answer-days 1 60"),
                broken(with("days: 3", "days: three"), ":16 NOT_NUMBER policies.answer-days"),
                broken(
                        with("rows: 100", "rows: 20001"),
                        ":17 OUT_OF_RANGE policies.import-rows 1 20000"),
                broken(
                        with("rows: 100", "rows: 100\n    norms: { wish-days: [1] }"),
                        ":18 NOT_TEXT policies.norms.wish-days"),
                broken(with("  phone", "\tphone"), ":8 TAB"),
                broken(with("slug: demo", "slug: \"demo"), ":3 SYNTAX"),
                broken(with("  phone", " - phone"), ":7 NOT_BLOCK contact"),
                broken(GOOD + "---\nslug: two\n", ":18 SYNTAX"),
                broken(with("slug: demo", "slug: &a demo"), ":1 ANCHOR"),
                broken(with("name: {", "name: &loop { x: *loop,"), ":2 ANCHOR"));
    }

    private static Arguments broken(String yaml, String... problems) {
        List<String> expected =
                Stream.of(problems)
                        .map(line -> line.startsWith(":") ? "community.yaml" + line : line)
                        .toList();
        return Arguments.of(expected, yaml);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void isRefusedAtItsLine(List<String> expected, String yaml) {
        assertThat(problems(bytes(yaml))).isEqualTo(expected);
    }

    @Test
    void saysInWhichLineTheTextIsNotUtf8() {
        byte[] savedByNotepad = GOOD.getBytes(Charset.forName("GB18030"));
        assertThat(problems(savedByNotepad)).containsExactly("community.yaml:2 NOT_UTF8");
    }

    @Test
    void tellsAllProblemsAtOnce() {
        String yaml = with("#B3261E", "#777777").replace("440605999009", "000000000000");
        assertThat(problems(bytes(yaml)))
                .containsExactly(
                        "community.yaml:3 AREA_PROVINCE 00",
                        "community.yaml:6 CONTRAST #777777 4.11");
    }

    @Test
    void acceptsWhatAuthorsWrite() throws BrokenBundle {
        String yaml =
                "\ufeff"
                        + with("time-zone: Asia/Shanghai\n", "")
                                .replace("en: Repair", "en: No")
                                .replace("rows: 100", "rows: 100\n    norms: { wish-days: 15 }")
                                .replace("\n", "\r\n");
        BundleVersion version = checking.check(files(bytes(yaml)), "demo", Source.FOLDER);

        assertThat(version.bundle().zone()).hasToString("Asia/Shanghai");
        assertThat(version.bundle().category("repair").name().english()).isEqualTo("No");
        assertThat(version.bundle().policies().get(0).norms()).containsEntry("wish-days", "15");
    }

    @Test
    void looksIntoTheFilesThatComeAlong() throws BrokenBundle {
        BundleFiles files = files(bytes(GOOD));
        files.add("grid.geojson", bytes("{\n \"type\": \"FeatureCollection\",\n oops }"));
        files.add("places.csv", "名称".getBytes(Charset.forName("GB18030")));
        files.add("run.sh", bytes("echo"));

        assertThat(problems(files))
                .containsExactly(
                        "grid.geojson:3 NOT_JSON", "places.csv:1 NOT_UTF8", "run.sh UNKNOWN_FILE");
    }

    @Test
    void isTheSameBundleOnlyWithTheSameFiles() throws BrokenBundle {
        BundleFiles same = files(bytes(GOOD));
        BundleFiles more = files(bytes(GOOD));
        more.add("places.csv", bytes("a"));

        assertThat(files(bytes(GOOD)).hash()).isEqualTo(same.hash()).isNotEqualTo(more.hash());
        assertThat(files(bytes(GOOD + "#")).hash()).isNotEqualTo(same.hash());
    }

    private static BundleFiles files(byte[] community) throws BrokenBundle {
        BundleFiles files = new BundleFiles();
        files.add(BundleFiles.COMMUNITY, community);
        return files;
    }

    private List<String> problems(byte[] community) {
        try {
            return problems(files(community));
        } catch (BrokenBundle e) {
            throw new AssertionError(e);
        }
    }

    private List<String> problems(BundleFiles files) {
        BrokenBundle broken =
                catchThrowableOfType(
                        BrokenBundle.class, () -> checking.check(files, "demo", Source.FOLDER));
        assertThat(broken).as("is refused").isNotNull();
        return broken.problems().stream().map(CheckingBundlesTest::line).toList();
    }

    private static String line(BundleProblem problem) {
        return (problem.at() + " " + problem.reason() + " " + String.join(" ", problem.details()))
                .strip();
    }
}
