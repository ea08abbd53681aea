package org.wushe.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The addresses of the stack on this machine, and whether they are still to be had. */
public record Ports(int app, int keycloak, int postgres, int smtp) {

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

    /** A port nobody holds right now. */
    public static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StackException("No free port on this machine", e);
        }
    }
}
