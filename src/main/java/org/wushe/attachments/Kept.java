package org.wushe.attachments;

import java.util.List;
import org.wushe.web.FormErrors;
import org.wushe.web.Wording;

/**
 * What became of the files of a form: the good ones are kept even if others are not, so that a
 * person need not choose them again.
 *
 * @param photos how many were kept
 */
public record Kept(int photos, List<PhotoProblem> problems) {

    /** Adds the problems to what is wrong with the form. */
    public void tell(FormErrors errors, String field, Wording wording) {
        problems.forEach(
                problem ->
                        errors.add(
                                field,
                                wording.say(
                                        PhotoAccess.BUNDLE,
                                        problem.key(),
                                        problem.arguments().toArray())));
    }
}
