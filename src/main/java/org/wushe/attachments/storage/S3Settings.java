package org.wushe.attachments.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Which store that speaks S3; asked only if photos are kept in one. */
@ConfigMapping(prefix = "wushe.attachments.s3")
interface S3Settings {

    /** Empty for Amazon's own. */
    Optional<URI> endpoint();

    @WithDefault("us-east-1")
    String region();

    Optional<String> bucket();

    /** Without it the machine's own identity is used. */
    Optional<String> accessKey();

    Optional<String> secretKey();

    /** Whether the bucket stands in the path; some stores want it in the host's name. */
    @WithDefault("true")
    boolean pathStyle();
}
