/** What the doors speak of, without the protocols around it. */
package nl.groeiwijs.exchange.domain;
