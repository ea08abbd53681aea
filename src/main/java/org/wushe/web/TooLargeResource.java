package org.wushe.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Where {@link TooLargeFilter} sends the browser: says what happened, in words. */
@Path("/too-large")
@PermitAll
class TooLargeResource {

    private static final int STATUS = 413;

    @GET
    public String show() {
        throw new ClientErrorException(STATUS);
    }
}
