package org.wushe.needs.imports.jobs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header that makes a browser save a file under a name of any script (RFC 6266). */
final class Attachments {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Attachments() {}

    static String named(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
