package org.wushe.web;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of this room; their texts are in messages/web*.properties. */
@MessageBundle("web")
public interface WebMessages {

    String product();

    String product_line();

    String skip();

    String nav();

    String nav_home();

    String nav_needs();

    String nav_new();

    String nav_services();

    String nav_me();

    String nav_desk();

    String nav_platform();

    String sign_in();

    String sign_out();

    String register();

    String language_switch();

    String elder_on();

    String elder_off();

    String communities();

    String communities_intro();

    String communities_empty();

    String suspended_mark();

    String contact_title();

    String contact_phone();

    String contact_email();

    String contact_address();

    String contact_hours();

    String footer_note();

    String errors_title(int size);

    String error_prefix();

    String required();

    String optional();

    String pair(String name, String value);

    String older();

    String newer();

    String back();

    String error_not_found_title();

    String error_not_found_text();

    String error_not_found_next();

    String error_forbidden_title();

    String error_forbidden_text();

    String error_forbidden_next();

    String error_conflict_title();

    String error_conflict_text();

    String error_conflict_next();

    String error_conflict_back();

    String error_bad_request_title();

    String error_bad_request_text();

    String error_bad_request_next();

    String error_too_large_title();

    String error_too_large_text();

    String error_too_large_next();

    String error_suspended_title();

    String error_suspended_text();

    String error_suspended_next();

    String error_failed_title();

    String error_failed_text();

    String error_failed_next();

    String error_reason();

    String changed_meanwhile();

    String differences_title();

    String differences_text();

    String differences_field();

    String differences_now();

    String differences_typed();

    String differences_nothing();

    String differences_next();

    String kept_title();

    String kept_text();

    String kept_send();

    String kept_gone();

    String kept_field();

    String kept_files();

    String print();

    String desk_home();

    String desk_needs();

    String desk_import();

    String desk_figures();

    String desk_opinions();

    String desk_services();

    String desk_people();

    String desk_registry();

    String desk_audit();

    String desk_public();

    String choose_file();

    String kept_gone_title();

    String kept_ended_title();

    String kept_ended_text();

    String kept_ended_next();
}
