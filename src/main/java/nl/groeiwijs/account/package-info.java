/**
 * Who works with the portal, and what each may do: accounts, roles, permissions, sign-in. Readers
 * have no account.
 */
package nl.groeiwijs.account;
