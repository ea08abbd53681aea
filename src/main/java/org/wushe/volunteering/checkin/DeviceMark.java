package org.wushe.volunteering.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mark as a device wrote it down: its fields parted by a blank, then the signature over them.
 *
 * @param id made by the device; the mark counts once, however often it is sent
 * @param at by the clock of the device
 * @param skew by how much that clock was ahead of ours when the page was made
 * @param said what was signed
 */
record DeviceMark(
        String device,
        UUID id,
        UUID signup,
        MarkKind kind,
        Instant at,
        Duration skew,
        String said,
        String signature) {

    private static final String UUID_TEXT = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern LINE =
            Pattern.compile(
                    "(([0-9a-z]{1,8}-[0-9a-f]{40}) ("
                            + UUID_TEXT
                            + ") ("
                            + UUID_TEXT
                            + ") (CAME|LEFT) ([0-9]{1,15}) (-?[0-9]{1,15})) ([0-9A-Za-z_-]{43})");

    /** Empty if that is none. */
    static Optional<DeviceMark> read(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(
                        new DeviceMark(
                                parts.group(2),
                                UUID.fromString(parts.group(3)),
                                UUID.fromString(parts.group(4)),
                                MarkKind.valueOf(parts.group(5)),
                                Instant.ofEpochMilli(Long.parseLong(parts.group(6))),
                                Duration.ofMillis(Long.parseLong(parts.group(7))),
                                parts.group(1),
                                parts.group(8)))
                : Optional.empty();
    }
}
