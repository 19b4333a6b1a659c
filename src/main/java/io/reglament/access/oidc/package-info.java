/**
 * Signing in at the company's own provider (OpenID Connect): the provider says who somebody is, the accounts here say what he may do.
 */
@NullMarked
package io.reglament.access.oidc;

import org.jspecify.annotations.NullMarked;
