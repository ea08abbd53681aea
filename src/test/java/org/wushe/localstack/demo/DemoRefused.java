package org.wushe.localstack.demo;

/** The application did not take what the demo file says. */
final class DemoRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoRefused(String message) {
        super(message);
    }
}
