package org.wushe.services;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of this room; their texts are in messages/services*.properties. */
@MessageBundle("services")
public interface ServicesMessages {

    String title();

    String intro();

    String all();

    String category();

    String category_GOVERNMENT();

    String category_PARTY();

    String category_HEALTH();

    String category_SPORTS();

    String category_CULTURE();

    String category_LIVING();

    String empty();

    String free();

    String fee();

    String fee_yuan(String fee);

    String fee_yuan_label();

    String fee_help();

    String fee_digits();

    String fair_day();

    String fair_day_free();

    String place();

    String place_blank();

    String materials();

    String materials_none();

    String materials_help();

    String time_limit();

    String time_limit_help();

    String result();

    String result_help();

    String ask();

    String health_note();

    String print_note(String number);

    String desk_title();

    String desk_intro();

    String desk_items();

    String desk_empty();

    String add_item();

    String add_fair();

    String name_zh();

    String name_en();

    String name_blank();

    String category_blank();

    String text_long(Object max);

    String create();

    String save();

    String save_next();

    String to_public();

    String change();

    String withdraw();

    String withdraw_text();

    String withdraw_do();

    String withdrawn();

    String withdrawn_text();

    String withdrawn_already();

    String created_done(String number);

    String changed_done(String number);

    String withdrawn_done(String number);
}
