package org.wushe.needs.imports.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wushe.needs.imports.ReadingRules;
import org.wushe.tenancy.CommunityBundle;
import org.wushe.tenancy.CommunityBundle.Category;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;

/** What the current community says about its lists: its categories and how long one may be. */
@ApplicationScoped
class CommunityRules {

    private final CurrentCommunity community;
    private final Today today;

    CommunityRules(CurrentCommunity community, Today today) {
        this.community = community;
        this.today = today;
    }

    ReadingRules ofToday() {
        return ReadingRules.on(today.date(), categories()).withMaxRows(maxRows());
    }

    int maxRows() {
        return today.getPolicy().importRows();
    }

    /** Label to code; a label may be in either language. */
    private Map<String, String> categories() {
        Map<String, String> codes = new LinkedHashMap<>();
        CommunityBundle bundle = community.get().bundle();
        for (Category category : bundle.categories()) {
            codes.put(category.name().in("zh-CN"), category.code());
            codes.putIfAbsent(category.name().in("en"), category.code());
        }
        return codes;
    }
}
