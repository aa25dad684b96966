/** The table of what harvesters were told. */
package nl.groeiwijs.exchange.persistence;
