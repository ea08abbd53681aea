package org.wushe.platform;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of this room; their texts are in messages/platform*.properties. */
@MessageBundle("platform")
public interface PlatformMessages {

    String title();

    String intro();

    String refused_title();

    String refused_text();

    String column_name();

    String column_state();

    String column_hash();

    String column_at();

    String column_do();

    String state_active();

    String state_suspended();

    String source_folder();

    String source_upload();

    String suspend();

    String resume();

    String reason();

    String reason_help();

    String reason_blank();

    String reason_long(String max);

    String already_suspended();

    String already_active();

    String suspended_done(String name);

    String resumed_done(String name);

    String upload();

    String file_label();

    String file_help();

    String file_blank();

    String send();

    String send_next();

    String upload_refused();

    String folders();

    String folders_text();

    String folders_read_again();

    String folders_read(String refused);

    String applied_done(String name);

    String applied_same(String name);

    String problem_at(String at, String words);

    String problem_no_community_file();

    String problem_two_folders();

    String problem_unknown_file();

    String problem_too_large(String limit);

    String problem_too_many_files(String limit);

    String problem_bad_path();

    String problem_broken_archive();

    String problem_unreadable();

    String problem_not_utf8();

    String problem_syntax();

    String problem_tab();

    String problem_anchor();

    String problem_duplicate_key(String key);

    String problem_not_json();

    String problem_unknown_key(String key, String known);

    String problem_mistyped_key(String key, String meant);

    String problem_missing(String key);

    String problem_empty(String key);

    String problem_not_text(String key);

    String problem_not_number(String key);

    String problem_not_list(String key);

    String problem_not_block(String key);

    String problem_too_long(String key, String max);

    String problem_too_many(String key, String max);

    String problem_out_of_range(String key, String least, String most);

    String problem_bad_value(String key, String given);

    String problem_slug_form(String key, String given);

    String problem_slug_folder(String slug, String folder);

    String problem_area_code(String key, String given);

    String problem_area_province(String province);

    String problem_time_zone(String zone, String meant);

    String problem_colour(String key, String given);

    String problem_contrast(String colour, String ratio);

    String problem_phone(String key, String given);

    String problem_email(String key, String given);

    String problem_code_form(String key, String given);

    String problem_emergency(String key, String given);

    String problem_duplicate_code(String code, String line);

    String problem_duplicate_name(String name, String line);

    String problem_date(String key, String given);

    String problem_duplicate_date(String day, String line);

    String problem_hours(String key, String given);

    String problem_period(String key, String given);

    String resume_of(String name);

    String suspend_of(String name);

    String coverage();

    String coverage_of(int covered, int all);

    String uncovered(int count);

    String uncovered_one();

    String uncovered_text();

    String calendar_missing(Integer year);

    String calendar_missing_text();
}
