package org.wushe.architecture.broken.needs;

import jakarta.ws.rs.core.Response;

/** A policy that knows pages. */
class BrokenPolicy {
    Response answer;
}
