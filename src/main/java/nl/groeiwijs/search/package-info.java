/**
 * Finds publications by the words of parents, children and teachers: one index of everything live,
 * Dutch analysis with the words of home beside those of experts, facets with counts, and the page
 * {@code /zoeken}.
 *
 * <p>Other features ask {@link nl.groeiwijs.search.application.PublicationSearch}; the index
 * follows the read side by itself and knows no product. A <em>kerndoel</em> is a statutory core
 * goal; a <em>groep</em> is a year of primary school, a <em>leerjaar</em> one of secondary or
 * vocational school.
 */
package nl.groeiwijs.search;
