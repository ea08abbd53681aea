package org.wushe.volunteering.checkin;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;

/** Words of the place check; their texts are in messages/place*.properties. */
@MessageBundle("place")
public interface PlaceMessages {
    String title();

    String intro(int metres);

    String kept();

    String on(Instant since, int metres);

    String off();

    String change();

    String turn_on();

    String meet();

    String meet_anew();

    String end();

    String opens(Instant from);

    String over();

    String asking();

    String script();

    String on_done();

    String off_done();

    String unknown();

    String vague();

    String own_hint();

    String trouble_FAR();

    String trouble_NONE();
}
