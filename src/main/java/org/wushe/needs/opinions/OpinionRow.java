package org.wushe.needs.opinions;

import java.time.Instant;

/** An opinion as a list shows it. */
public record OpinionRow(
        String number,
        String kind,
        String text,
        Instant toldAt,
        Instant answerDue,
        String answerKind,
        String answer,
        Instant answeredAt,
        String answeredBy) {

    static OpinionRow from(Opinion opinion) {
        return new OpinionRow(
                opinion.number,
                opinion.kind.name(),
                opinion.text,
                opinion.toldAt,
                opinion.answerDue,
                opinion.answerKind == null ? null : opinion.answerKind.name(),
                opinion.answer,
                opinion.answeredAt,
                opinion.answeredByName);
    }
}
