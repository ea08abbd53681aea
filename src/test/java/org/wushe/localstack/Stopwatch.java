package org.wushe.localstack;

/** Tells a developer what the start is doing and how long each step took. */
final class Stopwatch {

    private long last = System.nanoTime();

    void tell(String step) {
        long now = System.nanoTime();
        System.out.printf("  %-22s %5.1f s%n", step, (now - last) / 1e9);
        last = now;
    }
}
