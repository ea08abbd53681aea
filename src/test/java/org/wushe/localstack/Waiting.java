package org.wushe.localstack;

/** A short sleep between two looks at something that is still starting. */
final class Waiting {

    private Waiting() {}

    static void aMoment() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while waiting", e);
        }
    }
}
