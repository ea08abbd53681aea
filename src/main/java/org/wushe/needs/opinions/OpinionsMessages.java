package org.wushe.needs.opinions;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the opinion box; their texts are in messages/opinions*.properties. */
@MessageBundle("opinions")
public interface OpinionsMessages {

    String title();

    String intro();

    String kind();

    String kind_SUGGESTION();

    String kind_QUESTION();

    String kind_COMPLAINT();

    String kind_PRAISE();

    String text();

    String text_help();

    String send();

    String send_next();

    String own();

    String own_empty();

    String waiting();

    String due();

    String answered();

    String answer_kind();

    String answer_kind_DONE();

    String answer_kind_PLANNED();

    String answer_kind_NOT_POSSIBLE();

    String answer();

    String answer_help();

    String answer_send();

    String desk_empty();

    String kind_blank();

    String text_blank();

    String text_long(Object max);

    String answer_kind_blank();

    String answer_blank();

    String answered_already();

    String not_own();

    String told_done(String number);

    String answered_done(String number);
}
