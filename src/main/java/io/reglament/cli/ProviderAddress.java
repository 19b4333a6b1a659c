package io.reglament.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Looks whether a provider of sign-in that is switched on has an address, before anything is started. */
final class ProviderAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private ProviderAddress() {}

    /** @throws CommandException in one line that names the setting */
    static void require() throws CommandException {
        if (Boolean.parseBoolean(FreePort.setting("reglament.oidc.enabled", "false"))) {
            require(FreePort.setting("reglament.oidc.issuer", ""));
        }
    }

    static void require(String issuer) throws CommandException {
        if (!isAddress(issuer)) {
            throw new CommandException(
                    "REGLAMENT_OIDC_ISSUER has to be the address of the provider, such as https://sso.firm.example/realms/firm, not '%s'."
                            .formatted(issuer));
        }
    }

    private static boolean isAddress(String issuer) {
        try {
            URI address = new URI(issuer);
            return address.getScheme() != null && SCHEMES.contains(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
