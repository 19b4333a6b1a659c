package io.reglament.access.rest;

/**
 * How one signs in besides with a password.
 *
 * @param provider whether the company's own provider is asked, at {@code GET /v1/session/provider}
 */
public record SignInWays(boolean provider) {}
