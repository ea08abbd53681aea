package org.wushe.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header that makes a browser save a file under a name of any script (RFC 6266). */
public final class Download {

    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    public static String named(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
