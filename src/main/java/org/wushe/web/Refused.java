package org.wushe.web;

/** The person may not do this, for a reason that she may know; answered with a 403 page. */
public class Refused extends Conflict {
    private static final long serialVersionUID = 1L;

    public Refused(String bundle, String key, Object... arguments) {
        super(bundle, key, arguments);
    }
}
