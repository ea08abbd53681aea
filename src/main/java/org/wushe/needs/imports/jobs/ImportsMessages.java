package org.wushe.needs.imports.jobs;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the import of lists; their texts are in messages/imports*.properties. */
@MessageBundle("imports")
public interface ImportsMessages {

    String title();

    String intro();

    String file_label();

    String file_help(int rows);

    String file_blank();

    String send();

    String send_next();

    String template();

    String template_help();

    String latest();

    String latest_empty();

    String latest_empty_next();

    String column_file();

    String column_uploaded();

    String column_result();

    String uploaded_by(String name, String moment);

    String counts_ready(int total, int accepted);

    String counts_done(int imported, int refused, int duplicates);

    String counts_running(int imported, int accepted);

    String state_READY();

    String state_RUNNING();

    String state_STOPPED();

    String state_FINISHED();

    String crumb();

    String preview_title();

    String preview_intro(String file, int total);

    String preview_skipped(int skipped);

    String sheet_read(String sheet);

    String other_sheets(String names);

    String unknown_columns(String names);

    String all();

    String accepted();

    String accepted_warned(int warned);

    String accepted_done();

    String warned();

    String refused();

    String duplicate();

    String unit_rows();

    String figures();

    String confirm(int accepted);

    String confirm_next();

    String nothing();

    String drop();

    String dropped();

    String confirmed();

    String report_xlsx(int count);

    String report_csv(int count);

    String rows_title();

    String rows_empty();

    String rows_next();

    String rows_first();

    String column_line();

    String column_verdict();

    String column_person();

    String column_kind();

    String column_text();

    String verdict_ACCEPTED();

    String verdict_WARNED();

    String verdict_ENTERED();

    String verdict_REFUSED();

    String verdict_DUPLICATE();

    String became(String number);

    String same_need(String number);

    String note(String field);

    String note_typed(String field, String typed);

    String running_title();

    String running_intro(String file);

    String running_progress(int imported, int accepted);

    String running_again();

    String stopped_title();

    String stopped_text(int imported, int rest);

    String stopped_next();

    String stopped_go();

    String finished_title();

    String finished_intro(String file, String name, String moment);

    String finished_all(int imported);

    String finished_queue();

    String finished_left();

    String nothing_to_import();

    String dropped_too_late();

    String reading_broke_off();

    String unreadable_title();

    String unreadable_not_a_spreadsheet();

    String unreadable_old_excel();

    String unreadable_protected();

    String unreadable_empty();

    String unreadable_no_header();

    String unreadable_missing_column(String column);

    String unreadable_too_many_rows(String most);

    String unreadable_too_large(String most);

    String unreadable_damaged();

    String unreadable_damaged_near(String row);

    String unreadable_no_rows();

    String unreadable_safe();

    String row_content_missing();

    String row_contact_missing();

    String row_too_long(String most);

    String row_phone_digits(String digits);

    String row_phone_form();

    String row_phone_rounded();

    String row_date_form();

    String row_date_none();

    String row_date_future();

    String row_age_none();

    String row_id_number_length(String digits);

    String row_id_number_form();

    String row_id_number_birth();

    String row_id_number_check();

    String row_id_number_rounded();

    String row_id_number_masked();

    String row_category_unknown(String label);

    String row_category_missing();

    String row_urgency_unknown(String word);

    String row_consent_unknown(String word);

    String row_name_missing();

    String row_phone_several(String count);

    String row_date_missing();

    String row_date_old(String date);

    String row_age_differs(String typed, String computed);

    String row_place_is_date(String shown);

    String row_duplicate_row(String line, String serial);

    String row_duplicate_need(String number);

    String field_serial();

    String field_name();

    String field_idNumber();

    String field_age();

    String field_phone();

    String field_address();

    String field_building();

    String field_unit();

    String field_door();

    String field_category();

    String field_content();

    String field_urgency();

    String field_source();

    String field_groups();

    String field_consent();

    String field_date();

    String field_recorder();

    String report_sheet();

    String report_line();

    String report_reason();

    String report_name();

    String template_name();

    String template_guide();

    String template_list();

    String template_choices();

    String template_wrong();

    String template_rule_1();

    String template_rule_2();

    String template_rule_3();

    String template_rule_4();

    String template_rule_5();

    String example_serial();

    String example_name();

    String example_idNumber();

    String example_age();

    String example_phone();

    String example_building();

    String example_unit();

    String example_door();

    String example_content();

    String example_urgency();

    String example_source();

    String example_groups();

    String example_consent();

    String example_date();

    String example_recorder();

    String urgency_ordinary();

    String urgency_urgent();

    String consent_yes();

    String consent_no();

    String source_HOME_VISIT();

    String source_OWN_WORDS();

    String source_HOTLINE();

    String source_PATROL();
}
