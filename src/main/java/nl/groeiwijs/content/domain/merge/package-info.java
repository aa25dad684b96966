/**
 * Two texts beside each other: what differs between two revisions, and how two people's changes to
 * one revision come together without anything being thrown away.
 */
package nl.groeiwijs.content.domain.merge;
