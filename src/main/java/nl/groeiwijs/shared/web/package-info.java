/**
 * The way of an editor's request: an address under {@code /cms} is brought to its screen. Public
 * requests have a way of their own, in publishing; here there is a session, there never.
 */
package nl.groeiwijs.shared.web;
