package org.wushe.needs;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** Sorts the mark of the five for its text alternative. */
@TemplateExtension(namespace = "marks")
class MarkWords {

    private MarkWords() {}

    static List<Mark> acting(List<Mark> marks) {
        return marks.stream().filter(Mark::acting).toList();
    }

    static List<Mark> done(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.done() && !mark.acting()).toList();
    }
}
