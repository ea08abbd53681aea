package org.wushe.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsNamedWithTheWayOut() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            Ports ports = new Ports(Ports.anyFree(), port, Ports.anyFree(), Ports.anyFree());
            assertThat(ports.taken())
                    .hasValue(
                            "Port "
                                    + port
                                    + " (keycloak) is taken by another program. Stop it, or choose"
                                    + " another port with -Dwushe.port.keycloak=…");
        }
    }

    @Test
    void freePortsAreNotComplainedAbout() {
        Ports ports = new Ports(Ports.anyFree(), Ports.anyFree(), Ports.anyFree(), Ports.anyFree());
        assertThat(ports.taken()).isEmpty();
    }

    @Test
    void aPortThatIsNoneIsRefusedByName() {
        System.setProperty("wushe.port.probe", "eighty");
        try {
            assertThatThrownBy(() -> Settings.port("probe", 80))
                    .hasMessage("wushe.port.probe is not a port: eighty");
        } finally {
            System.clearProperty("wushe.port.probe");
        }
    }
}
