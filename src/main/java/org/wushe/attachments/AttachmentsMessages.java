package org.wushe.attachments;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of this room; their texts are in messages/attachments*.properties. */
@MessageBundle("attachments")
public interface AttachmentsMessages {

    String photos();

    String photos_help();

    String photo_place(int position);

    String drop(int position);

    String alt_plain(int position);

    String alt(String of, int position);

    String state_private();

    String state_published();

    String to_boxes(int position);

    String remove(int position);

    String removed_done();

    String too_large(String file, String megabytes);

    String one_too_many(String file, int most);

    String busy(String file);

    String store_away(String file);

    String unfit_not_a_picture(String file);

    String unfit_heic(String file);

    String unfit_other_format(String file, String format);

    String unfit_too_many_pixels(String file, int millions);

    String unfit_damaged(String file);

    String only_editor();

    String only_publisher();

    String boxes_title();

    String boxes_intro();

    String boxes_tick();

    String boxes_draw();

    String boxes_unreadable();

    String cells();

    String cell(int row, int column);

    String to_preview();

    String to_preview_next();

    String undo();

    String preview_title();

    String preview_intro();

    String preview_bare();

    String preview_alt(int boxes);

    String publish();

    String publish_next();

    String change();

    String published_done();

    String withdraw_title();

    String withdraw_text();

    String withdraw();

    String withdrawn_done();

    String kept_boxes();

    String kept_boxes_help();

    String kept_box(Integer number);

    String persons();

    String persons_none();

    String persons_agreed();

    String persons_agreed_hint();

    String persons_no_consent();

    String persons_blank();

    String persons_not_agreed();
}
