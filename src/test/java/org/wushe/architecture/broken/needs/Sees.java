package org.wushe.architecture.broken.needs;

import jakarta.ws.rs.core.Response;

/** Answers requests though it is no resource. */
class Sees {
    Response answer;
}
