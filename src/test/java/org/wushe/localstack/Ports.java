package org.wushe.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The addresses of the stack on this machine, and whether they are still to be had. */
public record Ports(int app, int keycloak, int postgres, int smtp) {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int TRIES = 100;

    static Ports configured() {
        return new Ports(
                Settings.port("app", 8080),
                Settings.port("keycloak", 8180),
                Settings.port("postgres", 54320),
                Settings.port("smtp", 3025));
    }

    /** The first port somebody else holds, told in one line. */
    Optional<String> taken() {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("app", app);
        wanted.put("keycloak", keycloak);
        wanted.put("postgres", postgres);
        wanted.put("smtp", smtp);
        return wanted.entrySet().stream()
                .filter(entry -> !isFree(entry.getValue()))
                .findFirst()
                .map(entry -> complaint(entry.getKey(), entry.getValue()));
    }

    private static String complaint(String name, int port) {
        return "Port "
                + port
                + " ("
                + name
                + ") is taken by another program. Stop it, or choose another port with -Dwushe.port."
                + name
                + "=…";
    }

    static boolean isFree(int port) {
        return canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                && canBind(new InetSocketAddress(port));
    }

    private static boolean canBind(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /**
     * A port nobody holds right now, below the range from which the system takes ports for outgoing
     * connections: a server stopped and started again finds it free.
     */
    public static int anyFree() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (canBind(new InetSocketAddress(port))) {
                return port;
            }
        }
        throw new StackException("No free port on this machine", null);
    }
}
