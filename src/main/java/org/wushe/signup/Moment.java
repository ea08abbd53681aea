package org.wushe.signup;

import java.time.Instant;

/** When something is done, and the norms in force then. */
record Moment(Instant now, SignupNorms norms) {}
