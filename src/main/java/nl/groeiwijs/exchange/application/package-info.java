/** What the doors are asked, and what keeps their answers in step with the editors. */
package nl.groeiwijs.exchange.application;
