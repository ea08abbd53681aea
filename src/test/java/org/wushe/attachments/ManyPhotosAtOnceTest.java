package org.wushe.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.tenancy.TenantScope;

/** Three photos a thing, also when four people send one in the same moment. */
@QuarkusTest
class ManyPhotosAtOnceTest {

    private static final int SENDERS = 4;
    private static final int ROUNDS = 8;

    @TempDir Path folder;

    @Inject TestRights rights;
    @Inject Attachments attachments;
    @Inject TenantScope tenants;

    private ExecutorService threads;

    @BeforeEach
    void start() {
        threads = Executors.newFixedThreadPool(SENDERS);
    }

    @AfterEach
    void stop() {
        threads.shutdown();
    }

    @Test
    void theFourthFormIsTold() throws Exception {
        Album album = new Album(rights.thing(Album.OWNER, false));
        List<Integer> answers =
                together(sender -> album.send(album.owner, Album.photo(10 * sender)).statusCode());
        assertThat(answers).containsExactlyInAnyOrder(303, 303, 303, 422);
        assertThat(album.ids()).hasSize(3);
    }

    @Test
    void noFourthPlaceIsFoundHoweverCloseTheyCome() throws Exception {
        List<ReadPhotos> photos = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            Path file = Files.write(folder.resolve(i + ".jpg"), Album.photo(20 * i));
            photos.add(attachments.read(List.of(new PhotoFile(i + ".jpg", file, 1))));
        }
        for (int round = 0; round < ROUNDS; round++) {
            Album album = new Album(rights.thing(Album.OWNER, false));
            Actor owner = owner();
            List<Integer> kept =
                    together(sender -> keep(photos.get(sender), album.thing, owner).photos());
            assertThat(kept).containsExactlyInAnyOrder(1, 1, 1, 0);
            assertThat(album.ids()).hasSize(3);
        }
    }

    @Test
    void onePhotoSentFourTimesAtOnceIsThereOnce() throws Exception {
        Album album = new Album(rights.thing(Album.OWNER, false));
        Path file = Files.write(folder.resolve("same.jpg"), Album.photo(5));
        ReadPhotos photo = attachments.read(List.of(new PhotoFile("same.jpg", file, 1)));
        Actor owner = owner();
        assertThat(together(sender -> keep(photo, album.thing, owner).photos())).containsOnly(1);
        assertThat(album.ids()).hasSize(1);
    }

    private Kept keep(ReadPhotos photos, UUID thing, Actor actor) {
        return tenants.call(
                "gaofeng",
                () ->
                        QuarkusTransaction.requiringNew()
                                .call(
                                        () ->
                                                attachments.keep(
                                                        photos,
                                                        PhotoPlace.of(TestRights.KIND, thing),
                                                        actor)));
    }

    private static Actor owner() throws Exception {
        String id =
                Album.texts(
                                "select id::text from wushe.membership where community = 'gaofeng'"
                                        + " and subject = 'subject-"
                                        + Album.OWNER
                                        + "'")
                        .get(0);
        return new Actor(
                "subject-" + Album.OWNER, Album.OWNER, UUID.fromString(id), Set.of(Role.RESIDENT));
    }

    private List<Integer> together(Sending sending) throws Exception {
        CyclicBarrier start = new CyclicBarrier(SENDERS);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            int sender = i;
            work.add(
                    () -> {
                        start.await();
                        return sending.send(sender);
                    });
        }
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : threads.invokeAll(work)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private interface Sending {
        int send(int sender) throws Exception;
    }
}
