package org.wushe.tenancy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        List<Level> levels,
        WorkCalendar calendar,
        List<Regular> regular,
        Volunteering volunteering,
        List<Policy> policies) {

    public CommunityBundle {
        categories = categories == null ? List.of() : List.copyOf(categories);
        levels = levels == null ? List.of() : List.copyOf(levels);
        calendar = calendar == null ? WorkCalendar.DEFAULT : calendar;
        regular = regular == null ? List.of() : List.copyOf(regular);
        volunteering = volunteering == null ? Volunteering.NONE : volunteering;
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
     * What is held again and again, in words: the home page shows it as it stands.
     *
     * @param place null if it goes without saying
     */
    public record Regular(Words name, Words when, Words place) {}

    /**
     * A kind of need.
     *
     * @param emergency the number to call when this kind may be dangerous, null if it is not
     * @param sensitive housing, medical or education: never closed without a definite reply (E1-04)
     * @param solveDays working days in which it is to be solved, null for the community's own
     * @param parties which of the five may take it (E1-03); empty if any may
     * @param basis what says so, null if nothing is told
     */
    public record Category(
            String code,
            Words name,
            Words help,
            String emergency,
            boolean sensitive,
            @JsonProperty("solve-days") Integer solveDays,
            List<String> parties,
            Words basis,
            List<Question> questions) {

        public Category {
            parties = parties == null ? List.of() : List.copyOf(parties);
            questions = questions == null ? List.of() : List.copyOf(questions);
        }

        static final Category OTHER =
                new Category(
                        "other",
                        new Words("other", "other"),
                        null,
                        null,
                        false,
                        null,
                        List.of(),
                        null,
                        List.of());
    }

    /**
     * What is asked in addition for a kind of need; the answers are never public.
     *
     * @param options to choose from; empty for words of one's own
     * @param dangerous the option that means danger: who chooses it is asked to call first
     */
    public record Question(
            String code,
            Words text,
            boolean required,
            List<Words> options,
            @JsonProperty("dangerous") Integer dangerous) {
        public Question {
            options = options == null ? List.of() : List.copyOf(options);
        }

        public boolean isOptional() {
            return !required;
        }

        /**
         * @param place of the option, counted from 1, as a form sends it
         */
        public Words option(String place) {
            return options.get(Integer.parseInt(place) - 1);
        }
    }

    /**
     * What volunteers do here.
     *
     * @param categories kinds of projects, in the order pages show them
     * @param skills that a post or a neighbour may ask for
     * @param duties kinds of duty posts (E7-02)
     * @param tasks kinds of other work on a post, such as those of waste sorting (E7-03)
     */
    public record Volunteering(
            List<Kind> categories, List<Ability> skills, List<Task> duties, List<Task> tasks) {

        static final Volunteering NONE =
                new Volunteering(List.of(), List.of(), List.of(), List.of());

        public Volunteering {
            categories = categories == null ? List.of() : List.copyOf(categories);
            skills = skills == null ? List.of() : List.copyOf(skills);
            duties = duties == null ? List.of() : List.copyOf(duties);
            tasks = tasks == null ? List.of() : List.copyOf(tasks);
        }

        /** A code that is no longer in the bundle stands for itself. */
        public Kind category(String code) {
            return categories.stream()
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseGet(() -> new Kind(code, new Words(code, code)));
        }

        /** A kind of post, of either list; a code that is no longer there stands for itself. */
        public Task task(String code) {
            return Stream.concat(duties.stream(), tasks.stream())
                    .filter(task -> task.code().equals(code))
                    .findFirst()
                    .orElseGet(() -> new Task(code, new Words(code, code), null));
        }

        /** As for a category; what is not known any more counts only with proof. */
        public Ability skill(String code) {
            return skills.stream()
                    .filter(skill -> skill.code().equals(code))
                    .findFirst()
                    .orElseGet(() -> new Ability(code, new Words(code, code), true));
        }
    }

    /**
     * What is done on a post.
     *
     * @param help what belongs to it and what does not, null if that goes without saying
     */
    public record Task(String code, Words name, Words help) {}

    /** A kind of volunteer project. */
    public record Kind(String code, Words name) {}

    /**
     * A skill a volunteer may have.
     *
     * @param proof whether it counts only when the desk has seen a proof
     */
    public record Ability(String code, Words name, boolean proof) {}

    /** Who is above the community, nearest first: where a need goes that it cannot solve. */
    public record Level(String code, Words name) {}

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

        /** Working days to solve a need of which the category says nothing. */
        public int solveDays() {
            return norm("need-solve-days", 15);
        }

        /** Days a requester has to say whether it is solved. */
        public int confirmDays() {
            return norm("need-confirm-days", 7);
        }

        /** Days in which an ended need may be opened again. */
        public int reopenDays() {
            return norm("need-reopen-days", 30);
        }

        /** Hours in which a confirmed claim must show a first step. */
        public int claimHours() {
            return norm("need-claim-hours", 48);
        }

        /** Days after the end in which a claimant still sees phone and address. */
        public int contactDays() {
            return norm("need-contact-days", 7);
        }

        /** Working days in which an opinion is answered. */
        public int opinionDays() {
            return norm("opinion-days", 7);
        }

        /** Working days for what the one-stop counter took on, where the service says nothing. */
        public int counterDays() {
            return norm("counter-days", 5);
        }

        private int norm(String name, int otherwise) {
            String value = norms.get(name);
            return value == null ? otherwise : Integer.parseInt(value);
        }

        static final Policy DEFAULT = new Policy(LocalDate.of(2026, 1, 1), 3, 20_000, Map.of());
    }
}
