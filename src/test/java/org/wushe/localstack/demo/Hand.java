package org.wushe.localstack.demo;

import java.util.Map;
import org.jsoup.nodes.Document;

/** A browser in one person's hand: demo data comes in as people would bring it in. */
public interface Hand {

    Document page(String path);

    Answer post(String path, Map<String, ?> form);

    /**
     * What a form was answered with.
     *
     * @param location where it leads, empty if it is a page
     */
    record Answer(int status, String location, Document page) {}
}
