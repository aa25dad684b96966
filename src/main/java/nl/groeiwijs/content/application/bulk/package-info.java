/**
 * Doing the same to many editions. Each goes through the ordinary use case in a transaction of its
 * own, on the version that the list showed, so that what stops one stops no other.
 */
package nl.groeiwijs.content.application.bulk;
