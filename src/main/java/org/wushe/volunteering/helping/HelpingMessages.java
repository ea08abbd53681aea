package org.wushe.volunteering.helping;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of neighbourly help; their texts are in messages/helping*.properties. */
@MessageBundle("helping")
public interface HelpingMessages {
    String title();

    String intro();

    String ask();

    String ask_intro();

    String ask_send();

    String ask_next();

    String own();

    String open();

    String open_empty();

    String register();

    String to_registration();

    String fits();

    String fits_no_skill();

    String fits_no_time();

    String fits_no_place();

    String part_DAY();

    String part_EVENING();

    String state_OPEN();

    String state_CHOSEN();

    String state_DONE();

    String state_WITHDRAWN();

    String skill();

    String text();

    String text_help();

    String place();

    String place_help();

    String wanted_on();

    String day_part();

    String phone();

    String phone_help();

    String contact();

    String contact_text();

    String offers();

    String offers_empty();

    String offer_OFFERED();

    String offer_CHOSEN();

    String offer_NOT_CHOSEN();

    String offer_WITHDRAWN();

    String offer_DONE();

    String offer_NOT_DONE();

    String choose(String name);

    String complete();

    String complete_yes();

    String complete_no();

    String withdraw();

    String withdraw_text();

    String offer();

    String offer_next();

    String offer_withdraw();

    String offer_withdraw_text();

    String message_label();

    String message_help();

    String text_blank();

    String text_long(Object max);

    String place_blank();

    String skill_blank();

    String day_unfit();

    String day_range();

    String day_part_blank();

    String phone_blank();

    String phone_digits();

    String leaks();

    String not_own();

    String skill_missing();

    String offered_already();

    String day_over();

    String state_changed();

    String asked_done(String number);

    String not_done_done(String number);

    String done_done(String number);

    String withdrawn_done(String number);

    String offered_done(String number);

    String chosen_done(String number);

    String offer_withdrawn_done(String number);

    String news_help_offered(String number);

    String news_help_offer_withdrawn(String number);

    String news_help_chosen(String number);

    String news_help_not_chosen(String number);

    String news_help_done(String number);

    String news_help_not_done(String number);
}
