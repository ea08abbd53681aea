package org.wushe.signup;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.OwnerSql;
import org.wushe.testsupport.TestCommunity;
import org.wushe.web.Conflict;

/** The residents of a community of its own, each with an account, and what they do at once. */
final class Residents {

    /** One resident: her record in the registry and her account. */
    record Resident(UUID person, Actor actor) {
        Applicants alone() {
            return Applicants.alone(person);
        }
    }

    final String slug = "seats-" + Long.toString(System.nanoTime(), 36);
    final List<Resident> all = new ArrayList<>();
    final Actor leader;

    private Residents(int people) {
        TestCommunity.found(slug);
        Arc.container().instance(Communities.class).get().read();
        leader = member("leader", Role.VOLUNTEER_LEADER);
        Stream.generate(this::resident).limit(people).forEach(all::add);
        OwnerSql.run(
                "insert into wushe.membership (community, id, version, subject, state, name,"
                        + " language, requested_at) select ?, m, 0, ? || m, 'ACTIVE', 'r', 'zh-CN',"
                        + " now() from unnest(?::uuid[]) m",
                slug,
                slug,
                all.stream().map(one -> one.actor().memberId()).toArray(UUID[]::new));
        OwnerSql.run(
                "insert into wushe.person (community, id, version, member_id, name, recorded_at)"
                        + " select ?, p, 0, m, 'r', now() from unnest(?::uuid[], ?::uuid[]) r(p, m)",
                slug,
                all.stream().map(Resident::person).toArray(UUID[]::new),
                all.stream().map(one -> one.actor().memberId()).toArray(UUID[]::new));
    }

    private Resident resident() {
        UUID account = UUID.randomUUID();
        return new Resident(
                UUID.randomUUID(), new Actor(slug + account, "r", account, Set.of(Role.RESIDENT)));
    }

    static Residents moveIn(int people) {
        return new Residents(people);
    }

    /** Somebody the registry knows who has no account. */
    Resident withoutAccount() {
        return new Resident(person(null), null);
    }

    Actor member(String name, Role role) {
        UUID id = UUID.randomUUID();
        OwnerSql.run(
                "insert into wushe.membership (community, id, version, subject, state, name,"
                        + " language, requested_at)"
                        + " values (?, ?, 0, ?, 'ACTIVE', ?, 'zh-CN', now())",
                slug,
                id,
                slug + name,
                name);
        return new Actor(slug + name, name, id, Set.of(role));
    }

    private UUID person(UUID account) {
        UUID id = UUID.randomUUID();
        OwnerSql.run(
                "insert into wushe.person (community, id, version, member_id, name, recorded_at)"
                        + " values (?, ?, 0, ?, 'somebody', now())",
                slug,
                id,
                account);
        return id;
    }

    /** In a transaction of this community, as a request would. */
    <T> T here(Supplier<T> work) {
        return inside(() -> QuarkusTransaction.requiringNew().call(work::get));
    }

    /** In this community, without a transaction. */
    <T> T inside(Supplier<T> work) {
        return tenants().call(slug, work);
    }

    void hereDo(Runnable work) {
        here(
                () -> {
                    work.run();
                    return null;
                });
    }

    private static TenantScope tenants() {
        return Arc.container().instance(TenantScope.class).get();
    }

    /** The key of the reason; null if it went through. */
    String refusal(Runnable work) {
        try {
            hereDo(work);
            return null;
        } catch (Conflict refused) {
            return refused.getMessage().replace("signup:", "");
        }
    }

    UUID open(SlotSeats seats, Duration fromNow) {
        return open("test", seats, fromNow);
    }

    /** Two hours long. */
    UUID open(String kind, SlotSeats seats, Duration fromNow) {
        Instant start = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).plus(fromNow);
        SlotPlan plan =
                new SlotPlan(
                        new SlotOwner(kind, UUID.randomUUID()),
                        SlotFixture.LABEL,
                        SlotFixture.twoHoursFrom(start),
                        seats,
                        leader.memberId(),
                        false);
        return here(() -> slots().open(plan, leader));
    }

    private static Slots slots() {
        return Arc.container().instance(Slots.class).get();
    }

    /** All of it at once, in so many threads; the results in the order of the work. */
    static <T> List<T> atOnce(int threads, List<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch gate = new CountDownLatch(1);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> one : work) {
                running.add(
                        pool.submit(
                                () -> {
                                    gate.await();
                                    return one.call();
                                }));
            }
            gate.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    /** How many sign-ups of a slot stand there. */
    long count(UUID slotId, String state) {
        return number(
                "select count(*) from wushe.signup where community = ? and slot_id = ?"
                        + " and state = ?",
                slug,
                slotId,
                state);
    }

    /** What is wrong with the books of this community; empty if nothing is. */
    List<String> flaws() {
        String seated =
                "('OFFERED', 'CONFIRMED', 'ASKED_AGAIN', 'CHECKED_IN',"
                        + " 'CHECKED_OUT', 'ATTENDED', 'LEFT_EARLY', 'NO_SHOW')";
        String counted =
                "(select coalesce(sum(u.seats), 0) from wushe.signup u where u.community ="
                        + " s.community and u.slot_id = s.id and u.state ";
        return OwnerSql.column(
                "select 'counts of ' || s.id from wushe.slot s where s.community = ? and (s.taken <> "
                        + counted
                        + "in "
                        + seated
                        + ") or s.waiting <> "
                        + counted
                        + "= 'WAITING') or s.taken > s.capacity"
                        + " or s.line <> (select count(*) from wushe.signup u where u.community ="
                        + " s.community and u.slot_id = s.id and u.state = 'WAITING'"
                        + " and u.id = u.group_id))"
                        + " union all select 'twice in ' || slot_id from wushe.signup"
                        + " where community = ? and state in ('WAITING', 'OFFERED', 'CONFIRMED')"
                        + " group by slot_id, person_id having count(*) > 1"
                        + " union all select 'two places ' || a.person_id from wushe.signup a"
                        + " join wushe.signup b on b.community = a.community"
                        + " and b.person_id = a.person_id and b.id > a.id"
                        + " and b.starts_at < a.ends_at and b.ends_at > a.starts_at"
                        + " where a.community = ? and a.state = 'CONFIRMED'"
                        + " and b.state = 'CONFIRMED'",
                slug,
                slug,
                slug);
    }

    static long number(String sql, Object... values) {
        return Long.parseLong(OwnerSql.column(sql, values).get(0));
    }
}
