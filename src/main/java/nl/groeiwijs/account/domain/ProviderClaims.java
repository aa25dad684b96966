package nl.groeiwijs.account.domain;

import java.util.Set;

/**
 * What an OpenID Connect provider says of a person, in a token that was checked.
 *
 * @param issuer address of the provider
 * @param subject how the provider calls the person; never given to another
 * @param email address, empty when the provider does not tell it
 * @param emailVerified true when the provider says that the person reads mail there
 * @param assurances how the person signed in there: the values of {@code acr} and {@code amr}
 */
public record ProviderClaims(
    String issuer, String subject, String email, boolean emailVerified, Set<String> assurances) {

  public ProviderClaims {
    assurances = Set.copyOf(assurances);
  }
}
