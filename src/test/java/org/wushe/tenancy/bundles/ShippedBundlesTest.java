package org.wushe.tenancy.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wushe.tenancy.BundleVersion.Source;
import org.wushe.tenancy.CommunityBundle;
import org.wushe.tenancy.CommunityBundle.Category;
import org.wushe.tenancy.CommunityBundle.Task;

/** The bundles that come with the product are good, and fit the needs lists they were made for. */
class ShippedBundlesTest {

    private static final Path TENANTS = Path.of("tenants");

    /** Every label in the column 类别 of the two sample needs lists. */
    private static final List<String> LABELS =
            List.of(
                    "困难帮扶", "便民服务", "其他事项", "健康义诊", "噪声扰民", "门窗清洁", "心理咨询", "垃圾分类", "电梯保洁", "绿地杂物",
                    "照明维修", "道路安全", "买菜难", "出租管理", "养老服务", "助残出行", "巷道硬化", "车辆乱停", "儿童关爱", "楼道堆物",
                    "地下管网", "供热不暖", "妇女增能", "法律援助");

    @Test
    void areThreeDemoCommunities() throws IOException {
        assertThat(BundleFolder.in(TENANTS))
                .extracting(folder -> folder.getFileName().toString())
                .containsExactly("baiyin", "gaofeng", "hongju");
    }

    @ParameterizedTest
    @ValueSource(strings = {"baiyin", "gaofeng", "hongju"})
    void isGood(String slug) throws BrokenBundle {
        CommunityBundle bundle = read(slug);

        assertThat(bundle.categories())
                .allSatisfy(category -> assertThat(category.help()).isNotNull());
        assertThat(bundle.category("other").name().chinese()).isEqualTo("其他");
        assertThat(bundle.contact().email()).endsWith("@" + slug + ".example");
    }

    @Test
    void onlyOneLabelOfTheListsIsUnknownInHongju() throws BrokenBundle {
        Set<String> known =
                read("hongju").categories().stream()
                        .map(category -> category.name().chinese())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(LABELS.stream().filter(label -> !known.contains(label))).containsExactly("其他事项");
        assertThat(known).hasSize(LABELS.size());
    }

    @Test
    void dangerousKindsCarryTheNumberToCall() throws BrokenBundle {
        Stream<String> dangerous =
                read("hongju").categories().stream()
                        .filter(category -> category.emergency() != null)
                        .map(Category::code);

        assertThat(dangerous)
                .contains(
                        "counselling",
                        "health-check",
                        "elder-care",
                        "child-care",
                        "women",
                        "pipes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"baiyin", "gaofeng", "hongju"})
    void knowsThreeDutiesAndFourTasksOfWasteSorting(String slug) throws BrokenBundle {
        CommunityBundle.Volunteering volunteering = read(slug).volunteering();

        assertThat(volunteering.duties())
                .extracting(duty -> duty.name().chinese())
                .containsExactly("卡口执勤", "测量体温", "园区巡视");
        assertThat(volunteering.tasks())
                .extracting(Task::code)
                .containsExactly(
                        "sorting-posters", "sorting-leaflets", "sorting-events", "sorting-bins");
    }

    private static CommunityBundle read(String slug) throws BrokenBundle {
        return BundleFixture.checking()
                .check(BundleFolder.read(TENANTS.resolve(slug)), slug, Source.FOLDER)
                .bundle();
    }
}
