package org.wushe.services.counter;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the one-stop counter; their texts are in messages/counter*.properties. */
@MessageBundle("counter")
public interface CounterMessages {

    String title();

    String tell_title();

    String tell_intro();

    String take_title();

    String take_intro();

    String desk_intro();

    String services_none();

    String concern();

    String concern_help();

    String concern_blank();

    String text_long(Object max);

    String items();

    String items_help();

    String items_blank();

    String items_many(int most);

    String items_gone();

    String items_of(long done, int all);

    String items_all(int count);

    String ended_of(long done, int all);

    String bring(String materials);

    String bring_nothing();

    String for_whom();

    String myself();

    String send();

    String send_next();

    String sent_done(String number);

    String name();

    String name_blank();

    String phone();

    String phone_help();

    String phone_digits();

    String phone_none();

    String phone_open();

    String take();

    String take_next();

    String taken_done(String number);

    String number();

    String received_at();

    String received(String when);

    String received_for(String when, String who);

    String in_charge();

    String in_charge_is(String name);

    String in_charge_none();

    String nobody();

    String who();

    String due();

    String overdue();

    String online();

    String closed();

    String going_on();

    String show();

    String show_open();

    String show_mine();

    String show_closed();

    String desk_none();

    String most_shown(Integer most);

    String state_RECEIVED();

    String state_ACCEPTED();

    String state_MISSING();

    String state_DONE();

    String state_REFUSED();

    String state_WITHDRAWN();

    String look_by(String when);

    String done_by(String when);

    String note_is_MISSING(String note);

    String note_is_DONE(String note);

    String note_is_REFUSED(String note);

    String note_is_RECEIVED(String note);

    String note_is_ACCEPTED(String note);

    String note_is_WITHDRAWN(String note);

    String note_MISSING();

    String note_DONE();

    String note_REFUSED();

    String note_blank_MISSING();

    String note_blank_DONE();

    String note_blank_REFUSED();

    String do_ACCEPTED();

    String do_MISSING();

    String do_DONE();

    String do_REFUSED();

    String take_over();

    String take_over_next();

    String looks_note();

    String charge_done();

    String step_done();

    String step_done_call();

    String number_unknown();

    String find();

    String changed_meanwhile();

    String not_in_charge();

    String own_concern();

    String mine();

    String mine_none();

    String missing_note();

    String slip_title();

    String slip_open();

    String slip_print();

    String print();

    String withdraw();

    String withdraw_text();

    String withdraw_do();

    String withdrawn_done(String number);

    String apply();

    String news_asked(String number);

    String news_received(String number);

    String news_accepted(String number);

    String news_missing(String number);

    String news_done(String number);

    String news_refused(String number);

    String news_withdrawn(String number);
}
