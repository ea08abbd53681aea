package org.wushe.needs.opinions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** The community's answer: what is done, what is planned, or why it is not possible. */
public class AnswerForm {

    @RestForm
    @NotNull(message = "answer_kind_blank")
    @Pattern(regexp = "DONE|PLANNED|NOT_POSSIBLE", message = "answer_kind_blank")
    String answerKind;

    @RestForm
    @NotBlank(message = "answer_blank")
    @Size(max = 1000, message = "text_long")
    String answer;

    AnswerForm tidy() {
        answer = Typed.text(answer);
        return this;
    }

    public String getAnswerKind() {
        return answerKind;
    }

    public String getAnswer() {
        return answer;
    }
}
