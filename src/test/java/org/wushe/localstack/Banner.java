package org.wushe.localstack;

import java.nio.file.Path;

/** The one block a developer reads: where everything is and who may sign in. */
final class Banner {

    private Banner() {}

    static void printWhenUp(Ports ports, Path mail) {
        Thread thread =
                new Thread(
                        () -> {
                            Http app = new Http("http://localhost:" + ports.app());
                            while (!app.speaks("/q/health/ready")) {
                                Waiting.aMoment();
                            }
                            System.out.println(text(ports, mail));
                        },
                        "banner");
        thread.setDaemon(true);
        thread.start();
    }

    static String text(Ports ports, Path mail) {
        return """

        ────────────────────────────────────────────────────────────────────────
         五社通 Wushe is up                                     Ctrl-C stops it all

         All communities   http://localhost:%1$d/
         红矩社区 hongju    http://localhost:%1$d/c/hongju
         白银社区 baiyin    http://localhost:%1$d/c/baiyin
         高峰社区 gaofeng   http://localhost:%1$d/c/gaofeng
         Platform          http://localhost:%1$d/platform

         Keycloak          http://localhost:%2$d/admin/   admin / admin
         PostgreSQL        localhost:%3$d  database wushe  wushe_app / wushe_app
         Mail              SMTP localhost:%4$d; every mail is laid into
                           %5$s

         Sign in as <role>@<community> (a second person: <role>2@<community>),
         password wushe, e.g. resident@hongju, social-worker@hongju,
         committee@baiyin. Operator: ops. Somebody from nowhere: stranger.
         Roles: resident volunteer volunteer-leader social-worker
           case-supervisor coordinator recorder committee organisation
           department grid-worker auditor admin
        ────────────────────────────────────────────────────────────────────────
        """
                .formatted(ports.app(), ports.keycloak(), ports.postgres(), ports.smtp(), mail);
    }
}
