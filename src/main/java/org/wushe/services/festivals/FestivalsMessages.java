package org.wushe.services.festivals;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the named series; their texts are in messages/festivals*.properties. */
@MessageBundle("festivals")
public interface FestivalsMessages {

    String title();

    String intro();

    String empty();

    String series();

    String series_none();

    String series_unknown();

    String figures_year(int year, long held, int came);

    String figures_none(int year);

    String ahead_count(int count);

    String ahead();

    String ahead_none();

    String past(int year);

    String past_none(int year);

    String figures(long held, int came);

    String figures_note();

    String came(int count);

    String years();

    String year(int year);

    String desk_intro();

    String named();

    String desk_empty();

    String new_one();

    String name_zh();

    String name_help();

    String name_en();

    String name_blank();

    String name_taken();

    String about();

    String about_help();

    String text_long(Object max);

    String add();

    String add_next();

    String save();

    String to_public();

    String to_public_of(String name);

    String kept_done();
}
