package org.wushe.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.tenancy.TenantScope;
import org.wushe.testsupport.Web;

/** Photos of a form that is being filled in, and what becomes of photos nobody wants any more. */
@QuarkusTest
class DraftPhotosTest {

    private static final String DRAFT = "?draft=true";

    @Inject TestRights rights;
    @Inject Attachments attachments;
    @Inject SweepingPhotos sweeping;
    @Inject TenantScope tenants;

    private Album form;

    @BeforeEach
    void aForm() throws SQLException {
        form = new Album(UUID.randomUUID());
        Album.change(
                "update wushe.attachment set removed_at = now() where state = 'DRAFT'"
                        + " and community = 'gaofeng'");
    }

    @Test
    void theyAreTheirWritersAlone() throws SQLException {
        form.send(form.owner, DRAFT, Album.photo(1));
        String photo = "/c/gaofeng/photos/" + form.ids().get(0);
        assertThat(form.owner.get(photo + "/thumbnail").statusCode()).isEqualTo(200);
        for (Web other : List.of(form.coordinator, Web.as("resident2@gaofeng"), Web.visitor())) {
            assertThat(other.get(photo + "/thumbnail").statusCode()).isEqualTo(404);
        }
        String desk = photo.replace("/photos/", "/desk/photos/");
        assertThat(form.owner.get(desk + "/boxes").statusCode()).isEqualTo(404);
    }

    @Test
    void theyStandInTheFormAndCanBeLeftOut() throws SQLException {
        form.send(form.owner, DRAFT, Album.photo(1), Album.photo(2));
        Document page = form.owner.page(form.page());
        assertThat(page.select("#photos input[type=file]").eachAttr("id"))
                .containsExactly("photo-3");
        assertThat(page.select("#photos input[type=file]").attr("accept")).isEqualTo("image/*");
        assertThat(page.select("#photos img")).hasSize(2);
        String first = page.select("input[name=dropPhoto]").first().val();
        form.request(form.owner).multiPart("dropPhoto", first).post(form.page() + DRAFT);
        assertThat(form.ids()).hasSize(1).doesNotContain(first);
        assertThat(form.audited()).isEmpty();
    }

    @Test
    void whoKnowsTheKeyOfAFormTakesNoPlaceInIt() throws SQLException {
        Web other = Web.as("resident2@gaofeng");
        other.page("/c/gaofeng/me");
        form.send(other, DRAFT, Album.photo(1), Album.photo(2), Album.photo(3));
        assertThat(form.send(form.owner, DRAFT, Album.photo(1)).statusCode()).isEqualTo(303);
        assertThat(attach()).isEqualTo(1);
        assertThat(form.owner.page(form.page()).select("a[href*=boxes]")).hasSize(1);
    }

    @Test
    void theyBecomeThoseOfWhatTheFormBecame() throws SQLException {
        form.send(form.owner, DRAFT, Album.photo(1), Album.photo(2));
        assertThat(attach()).isEqualTo(2);
        assertThat(attach()).as("once").isZero();
        String photo = "/c/gaofeng/photos/" + form.ids().get(0);
        assertThat(form.coordinator.get(photo).statusCode()).isEqualTo(200);
        assertThat(form.audited()).containsExactly("photo.added");
    }

    @Test
    void manyUnfinishedFormsCostTheOldest() throws SQLException {
        form.send(form.owner, DRAFT, Album.photo(1), Album.photo(2), Album.photo(3));
        for (int i = 0; i < 4; i++) {
            Album another = new Album(UUID.randomUUID());
            another.send(another.owner, DRAFT, Album.photo(1), Album.photo(2), Album.photo(3));
        }
        assertThat(form.ids()).isEmpty();
    }

    @Test
    void aFormNobodyFinishesLeavesNothing() throws SQLException {
        form.send(form.owner, DRAFT, Album.photo(1));
        String id = form.ids().get(0);
        sweeping.sweep();
        assertThat(form.ids()).containsExactly(id);
        Album.change(
                "update wushe.attachment set created_at = now() - interval '25 hours'"
                        + " where id = '"
                        + id
                        + "'");
        sweeping.sweep();
        assertThat(form.ids()).isEmpty();
        assertThat(copies(id)).isEmpty();
    }

    @Test
    void theBytesOfARemovedPhotoAreClearedAway() throws SQLException {
        rights.thing(form.thing, Album.OWNER, false);
        form.send(form.owner, Album.photo(1));
        String id = form.ids().get(0);
        form.owner.post("/c/gaofeng/photos/" + id + "/removal", Map.of());
        sweeping.sweep();
        assertThat(copies(id)).isEmpty();
        assertThat(
                        Album.texts(
                                "select (cleared_at is not null)::text from wushe.attachment"
                                        + " where id = '"
                                        + id
                                        + "'"))
                .containsExactly("true");
    }

    private static List<String> copies(String id) throws SQLException {
        return Album.texts(
                "select copy from wushe.attachment_copy where attachment_id = '" + id + "'");
    }

    private int attach() throws SQLException {
        rights.thing(form.thing, Album.OWNER, false);
        String member =
                Album.texts(
                                "select id::text from wushe.membership where community = 'gaofeng'"
                                        + " and subject = 'subject-"
                                        + Album.OWNER
                                        + "'")
                        .get(0);
        Actor owner =
                new Actor(
                        "subject-" + Album.OWNER,
                        Album.OWNER,
                        UUID.fromString(member),
                        Set.of(Role.RESIDENT));
        return tenants.call(
                "gaofeng",
                () ->
                        QuarkusTransaction.requiringNew()
                                .call(
                                        () ->
                                                attachments.attach(
                                                        TestRights.KIND,
                                                        form.thing,
                                                        form.thing,
                                                        owner)));
    }
}
