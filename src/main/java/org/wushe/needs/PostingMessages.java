package org.wushe.needs;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words of the pages on which a need is posted; their texts are in messages/posting*.properties.
 */
@MessageBundle("posting")
public interface PostingMessages {

    String new_steps();

    String new_step1();

    String new_step2();

    String new_step3();

    String new_category_title();

    String new_category_help();

    String new_category_next();

    String new_category_after();

    String new_tell_title();

    String new_emergency(String number);

    String new_text();

    String new_text_help();

    String new_place();

    String new_place_help();

    String new_phone();

    String new_phone_help();

    String new_urgency();

    String new_urgency_ORDINARY();

    String new_urgency_URGENT();

    String new_urgency_URGENT_hint();

    String new_publish();

    String new_publish_yes();

    String new_publish_yes_hint();

    String new_publish_no();

    String new_publish_no_hint();

    String new_tell_next();

    String new_tell_after();

    String new_back();

    String new_check_title();

    String new_check_category();

    String new_check_text();

    String new_check_place();

    String new_check_phone();

    String new_check_urgency();

    String new_check_publish();

    String new_change();

    String new_send();

    String new_send_after();

    String new_publish_members();

    String new_publish_members_hint();

    String new_more();

    String new_contact_by();

    String new_wanted_from();

    String new_wanted_help();

    String new_wanted_until();

    String alike_title();

    String alike_intro();

    String alike_open(String number);

    String danger_title();

    String danger_text();

    String danger_call(String number);

    String danger_call_text();

    String danger_go_on();

    String danger_go_on_next();

    String new_check_photos(long count);

    String new_for(String name);

    String new_for_others();

    String new_for_one(String name);

    String new_check_for();
}
