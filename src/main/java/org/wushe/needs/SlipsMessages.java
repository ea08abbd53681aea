package org.wushe.needs;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the printed slips; their texts are in messages/slips*.properties. */
@MessageBundle("slips")
public interface SlipsMessages {

    String title();

    String code();

    String where();

    String call();

    String keep();

    String print();

    String make();

    String make_next();

    String ask_title();

    String ask_intro();

    String ask_send();

    String unknown();
}
