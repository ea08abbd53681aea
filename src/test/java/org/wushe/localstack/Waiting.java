package org.wushe.localstack;

/** A short sleep between two looks at something that is still starting. */
final class Waiting {

    private Waiting() {}

    static void aMoment() {
        millis(200);
    }

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while waiting", e);
        }
    }
}
