package org.wushe.tenancy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which community an address belongs to. */
public final class CommunityPath {

    private static final Pattern PATH = Pattern.compile("^/?(?:api/)?c/([^/]+)(?:/.*)?$");

    private CommunityPath() {}

    /** The slug in a path such as /c/hongju/needs, if the path is a community's. */
    public static Optional<String> slugIn(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
