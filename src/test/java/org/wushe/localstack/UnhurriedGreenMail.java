package org.wushe.localstack;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import java.util.Map;

/**
 * A mail server that draws breath before it greets. Quarkus's mailer now and then overlooks a
 * greeting that arrives in the same instant as the connection, and then both sides wait for half a
 * minute; servers that are farther away than this one never are that fast.
 */
final class UnhurriedGreenMail extends GreenMail {

    private static final long BREATH_MILLIS = 25;

    UnhurriedGreenMail(ServerSetup setup) {
        super(setup);
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
        return Map.of(setups[0].getProtocol(), new Server(setups[0], managers));
    }

    private static final class Server extends SmtpServer {

        Server(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket client) {
            return new SmtpHandler(new SmtpCommandRegistry(), managers.getSmtpManager(), client) {
                @Override
                protected void sendGreetings() {
                    Waiting.millis(BREATH_MILLIS);
                    super.sendGreetings();
                }
            };
        }
    }
}
