package org.wushe.needs;

import org.wushe.tenancy.CommunityBundle.Category;
import org.wushe.web.Differences;
import org.wushe.web.FormErrors;

/**
 * The page on which the words of a need are changed.
 *
 * @param published whether others read a copy, which stays as it is
 */
public record WordsPage(
        String number,
        Category category,
        boolean published,
        WordsForm form,
        FormErrors errors,
        Differences differences) {}
