package org.wushe.localstack;

/** The stack cannot start; the message alone, one line, tells the developer what to do. */
public final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StackException(String message) {
        super(message);
    }

    StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
