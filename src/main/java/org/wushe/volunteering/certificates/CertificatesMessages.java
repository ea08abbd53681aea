package org.wushe.volunteering.certificates;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;

/** Words of certificates; their texts are in messages/certificates*.properties. */
@MessageBundle("certificates")
public interface CertificatesMessages {
    String verify_title();

    String verify_intro();

    String number_label();

    String number_help();

    String tail_label();

    String tail_help();

    String verify_send();

    String number_unfit();

    String tail_unfit();

    String no_match();

    String too_many();

    String verified_VALID();

    String verified_REVOKED();

    String verified_REPLACED();

    String verified_text_VALID();

    String verified_text_REVOKED();

    String verified_text_REPLACED();

    String verify_another();

    String holder();

    String certified();

    String issued();

    String issuer();

    String amount(String hours);

    String mine_title();

    String mine_intro();

    String ask_title();

    String ask_text(String hours);

    String ask();

    String asked_done();

    String asked_already();

    String no_hours();

    String id_first();

    String all();

    String mine_empty();

    String print(String number);

    String application();

    String answered_by(Instant at);

    String state();

    String state_ASKED();

    String state_VALID();

    String state_REFUSED();

    String state_REVOKED();

    String state_REPLACED();

    String state_changed();

    String only_staff();

    String not_own();

    String queue_title();

    String queue_intro();

    String queue_empty();

    String asked();

    String content();

    String paper();

    String issue();

    String issue_text();

    String in_charge();

    String in_charge_help();

    String in_charge_blank();

    String text_long(int n);

    String refuse();

    String reason();

    String reason_blank();

    String replace();

    String replace_text();

    String revoke();

    String revoke_text();

    String issued_done();

    String refusal_done();

    String replacement_done();

    String revocation_done();

    String news_certificate_issued();

    String news_certificate_refused();

    String news_certificate_revoked();

    String paper_title();

    String paper_number(String number);

    String paper_volunteer();

    String paper_name();

    String paper_id_type();

    String paper_id_card();

    String paper_id_number();

    String paper_volunteer_number();

    String paper_service();

    String paper_hours();

    String paper_amount(String hours);

    String paper_content();

    String paper_more();

    String paper_issuer();

    String paper_issuer_name();

    String paper_in_charge();

    String paper_handler();

    String paper_contact();

    String paper_rest();

    String paper_certificate_number();

    String paper_date();

    String paper_day(String year, String month, String day);

    String paper_note();

    String paper_note_text();

    String paper_seal();

    String paper_scan();

    String paper_verify();

    String to_certificates();

    String period();

    String period_start();

    String period_end();

    String period_help();

    String period_from();

    String period_to();

    String period_order();

    String period_empty();

    String day_unfit();

    String paper_period();

    String period_choose();
}
