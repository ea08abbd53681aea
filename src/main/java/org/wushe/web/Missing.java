package org.wushe.web;

/** What is asked for is not there, or not for this person; the answer is the same 404 page. */
public class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
