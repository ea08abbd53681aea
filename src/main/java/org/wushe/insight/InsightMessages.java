package org.wushe.insight;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of this room; their texts are in messages/insight*.properties. */
@MessageBundle("insight")
public interface InsightMessages {

    String home_need();

    String home_need_text(int days);

    String home_ledger();

    String home_ledger_text();

    String home_join();

    String home_join_text();

    String home_latest();

    String home_latest_all();

    String home_latest_empty();

    String home_reach();

    String home_reach_text();

    String home_who();

    String desk_title();

    String desk_nothing();

    String desk_nothing_next();

    String desk_not_yours();

    String desk_mine();

    String desk_unanswered();

    String desk_unarranged();

    String desk_ask_back();

    String desk_asking(long count);

    String desk_asking_open();

    String desk_open_all();

    String me_title();

    String me_needs();

    String me_needs_empty();

    String me_new();

    String me_data();

    String me_data_text();

    String me_notices();

    String me_roles();

    String me_opinions();

    String home_regular();

    String home_regular_empty();

    String home_month(String month);

    String home_needs(long count);

    String home_raised();

    String home_answered();

    String home_solved();

    String home_month_note();

    String me_followed();

    String me_pace();

    String desk_letters(long count);

    String desk_letters_open();

    String desk_receipts(long count);

    String desk_receipts_open();

    String desk_receipts_late(long count);

    String desk_receipts_late_open();

    String desk_report_ins(long count);

    String desk_report_ins_open();

    String desk_visits(long count);

    String desk_visits_open();

    String calendar_missing(Integer year);

    String me_sessions();

    String desk_hours();

    String desk_hours_RECORDED(long people);

    String desk_hours_CHECKED(long people);

    String desk_hours_OBJECTED(long people);
}
