package org.wushe.needs;

import java.util.ArrayList;
import java.util.List;

/** One segment of the mark of the five: whether a party acts on the need or has done its part. */
public record Mark(Party party, boolean acting, boolean done) {

    static List<Mark> of(Need need) {
        return of(need.parts.acting, need.parts.done);
    }

    static List<Mark> of(int acting, int done) {
        List<Mark> marks = new ArrayList<>();
        for (Party party : Party.values()) {
            marks.add(new Mark(party, (acting & party.bit()) != 0, (done & party.bit()) != 0));
        }
        return marks;
    }

    /** The style class of the segment. */
    public String getCss() {
        String css = "mark mark--" + party.getCss();
        return acting ? css + " mark--acting" : done ? css + " mark--done" : css;
    }
}
