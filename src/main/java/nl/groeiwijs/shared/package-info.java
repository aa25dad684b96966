/**
 * The kernel: words that every feature uses (language, slug, age range, issue), the transaction
 * boundary, the clock, the data source and the text bundles. It knows no feature.
 */
package nl.groeiwijs.shared;
