package org.wushe.tenancy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What a community says about itself: {@code tenants/<slug>/community.yaml}, its schema in
 * tenants/README.md. Everything a norm or the law leaves to the community is a dated value in
 * {@link Policy}, never a constant in code.
 */
public record CommunityBundle(
        String slug,
        Words name,
        @JsonProperty("area-code") String areaCode,
        @JsonProperty("time-zone") String timeZone,
        Words sentence,
        String accent,
        Contact contact,
        List<Category> categories,
        List<Policy> policies) {

    public CommunityBundle {
        categories = categories == null ? List.of() : List.copyOf(categories);
        policies = policies == null ? List.of() : List.copyOf(policies);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone == null ? "Asia/Shanghai" : timeZone);
    }

    /** The policy in force on a day: the latest that has begun. */
    public Policy policyOn(LocalDate day) {
        return policies.stream()
                .filter(policy -> !policy.from().isAfter(day))
                .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later)
                .orElse(Policy.DEFAULT);
    }

    public Category category(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElse(Category.OTHER);
    }

    /** The same words in both languages. */
    public record Words(@JsonProperty("zh-CN") String chinese, @JsonProperty("en") String english) {
        public String in(String language) {
            return "en".equals(language) && english != null ? english : chinese;
        }
    }

    /** How a person reaches the community: shown on its home, on error pages and on slips. */
    public record Contact(String phone, String email, Words address, Words hours) {}

    /**
     * A kind of need.
     *
     * @param emergency the number to call when this kind may be dangerous, null if it is not
     */
    public record Category(String code, Words name, Words help, String emergency) {
        static final Category OTHER =
                new Category("other", new Words("other", "other"), null, null);
    }

    /**
     * Values the community decides.
     *
     * @param answerDays days in which a new need gets its first answer
     * @param importRows rows a needs list may have
     */
    public record Policy(
            LocalDate from,
            @JsonProperty("answer-days") int answerDays,
            @JsonProperty("import-rows") int importRows,
            Map<String, String> norms) {
        public Policy {
            norms = norms == null ? Map.of() : Map.copyOf(norms);
        }

        static final Policy DEFAULT = new Policy(LocalDate.of(2026, 1, 1), 3, 20_000, Map.of());
    }
}
