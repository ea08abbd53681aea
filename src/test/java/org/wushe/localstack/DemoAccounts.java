package org.wushe.localstack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The people of the local stack: two of every role in every demo community, the operator of the
 * platform, and a stranger who belongs nowhere. They exist in no production realm.
 */
public record DemoAccounts(List<Account> accounts) {

    public static final String PASSWORD = "wushe";
    public static final List<String> COMMUNITIES = List.of("hongju", "baiyin", "gaofeng");
    public static final List<String> ROLES =
            List.of(
                    "resident",
                    "volunteer",
                    "volunteer-leader",
                    "social-worker",
                    "case-supervisor",
                    "coordinator",
                    "recorder",
                    "committee",
                    "organisation",
                    "department",
                    "grid-worker",
                    "auditor",
                    "admin");

    /** One account; a group or a realm role that it does not have is null. */
    public record Account(String username, String email, String name, String group, String role) {}

    public static DemoAccounts all() {
        List<Account> accounts = new ArrayList<>();
        for (String community : COMMUNITIES) {
            for (String role : ROLES) {
                accounts.add(member(role, "", community, accounts.size()));
                accounts.add(member(role, "2", community, accounts.size()));
            }
        }
        accounts.add(outsider("ops", "platform-operator", accounts.size()));
        accounts.add(outsider("stranger", null, accounts.size()));
        return new DemoAccounts(List.copyOf(accounts));
    }

    private static Account member(String role, String which, String community, int number) {
        String username = role + which + "@" + community;
        String group = "/communities/" + community + "/" + role;
        return new Account(username, username + ".example", DemoNames.of(number), group, null);
    }

    private static Account outsider(String username, String role, int number) {
        String email = username + "@wushe.example";
        return new Account(username, email, DemoNames.of(number), null, role);
    }

    /** Adds the groups of the demo communities and the accounts to a realm in memory. */
    void addTo(ObjectNode realm) {
        addGroups(realm.withArray("groups"));
        DemoPassword password = DemoPassword.of(PASSWORD);
        for (Account account : accounts) {
            addUser(realm.withArray("users").addObject(), account, password);
        }
    }

    private static void addGroups(ArrayNode groups) {
        for (var group : groups) {
            if ("communities".equals(group.path("name").asText())) {
                ArrayNode communities = ((ObjectNode) group).withArray("subGroups");
                COMMUNITIES.forEach(slug -> addCommunity(communities.addObject(), slug));
                return;
            }
        }
        throw new StackException("The realm has no group /communities");
    }

    private static void addCommunity(ObjectNode community, String slug) {
        ArrayNode roles = community.put("name", slug).withArray("subGroups");
        ROLES.forEach(role -> roles.addObject().put("name", role));
    }

    private static void addUser(ObjectNode user, Account account, DemoPassword password) {
        user.put("username", account.username())
                .put("email", account.email())
                .put("emailVerified", true)
                .put("firstName", account.name())
                .put("enabled", true);
        password.addTo(user.withArray("credentials").addObject());
        user.withArray("realmRoles").add("default-roles-wushe");
        if (account.group() != null) {
            user.withArray("groups").add(account.group());
        }
        if (account.role() != null) {
            user.withArray("realmRoles").add(account.role());
        }
    }
}
