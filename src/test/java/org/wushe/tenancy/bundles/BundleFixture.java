package org.wushe.tenancy.bundles;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A good bundle in the fewest lines, and what can be done to it. */
final class BundleFixture {

    /** Line 1 is the slug; tests count from there. */
    static final String GOOD =
            """
            slug: demo
            name: { zh-CN: 示例社区, en: Demo }
            area-code: "440605999009"
            time-zone: Asia/Shanghai
            sentence: { zh-CN: 一句话, en: One sentence }
            accent: "#B3261E"
            contact:
              phone: "0757-8000 0199"
            categories:
              - code: repair
                name: { zh-CN: 维修, en: Repair }
              - code: other
                name: { zh-CN: 其他, en: Other }
            policies:
              - from: 2026-01-01
                answer-days: 3
                import-rows: 100
            """;

    private BundleFixture() {}

    static CheckingBundles checking() {
        return new CheckingBundles(
                new BundleSchema(), JsonMapper.builder().addModule(new JavaTimeModule()).build());
    }

    /** The good bundle with one passage replaced; the passage must be there. */
    static String with(String passage, String replacement) {
        if (!GOOD.contains(passage)) {
            throw new IllegalArgumentException(passage);
        }
        return GOOD.replace(passage, replacement);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
