package org.wushe.people;

import io.quarkus.qute.i18n.MessageBundle;

/** Words on looking at, taking along and deleting one's data: messages/deletion*.properties. */
@MessageBundle("deletion")
public interface DeletionMessages {

    String looks();

    String looks_intro();

    String looks_none();

    String file();

    String file_intro();

    String file_send();

    String file_next();

    String own_title();

    String own_text();

    String own_open();

    String waits(String at);

    String take_back();

    String was_refused();

    String goes();

    String goes_text();

    String stays();

    String stays_text();

    String hand();

    String hand_text();

    String wish();

    String wish_help();

    String sure();

    String send();

    String send_next();

    String sure_blank();

    String reason_blank();

    String reason_long(Object max);

    String asked_done();

    String taken_back_done();

    String asked_already();

    String in_hand(String numbers);

    String decided_already();

    String not_own();

    String desk_title();

    String desk_intro();

    String desk_none();

    String desk_asked(String at);

    String desk_in_hand();

    String desk_confirm();

    String desk_confirm_next();

    String desk_refuse();

    String desk_refuse_why();

    String desk_refuse_help();

    String desk_refuse_send();

    String deleted_done();

    String refused_done();
}
