package org.wushe.needs;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the desk's queue; their texts are in messages/queue*.properties. */
@MessageBundle("queue")
public interface QueueMessages {

    String in_charge();

    String anybody();

    String me();

    String nobody();

    String building();

    String uncounted(String years);
}
