package org.wushe.volunteering.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.wushe.tenancy.CommunityBundle.Task;
import org.wushe.tenancy.CommunityBundle.Volunteering;
import org.wushe.tenancy.CommunityBundle.Words;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Reader;

/** The kinds of posts of the community, in the reader's words (domain rows E7-02, E7-03). */
@ApplicationScoped
public class Tasks {

    private final CurrentCommunity community;
    private final Reader reader;

    Tasks(CurrentCommunity community, Reader reader) {
        this.community = community;
        this.reader = reader;
    }

    /** Null for no kind. */
    public String name(String code) {
        return code == null ? null : said(bundle().task(code).name());
    }

    /** What belongs to it and what does not; null if there is nothing to say. */
    String help(String code) {
        return code == null ? null : said(bundle().task(code).help());
    }

    boolean isKnown(String code) {
        return Stream.concat(bundle().duties().stream(), bundle().tasks().stream())
                .map(Task::code)
                .anyMatch(code::equals);
    }

    /** Kinds of duty posts. */
    public List<Task> duties() {
        return bundle().duties();
    }

    /** Kinds of other work. */
    public List<Task> others() {
        return bundle().tasks();
    }

    private Volunteering bundle() {
        return community.get().bundle().volunteering();
    }

    private String said(Words words) {
        return words == null ? null : words.in(reader.getLanguage());
    }
}
