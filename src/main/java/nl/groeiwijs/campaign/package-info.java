/**
 * Campaigns: a page with periods in which it runs, and a <em>toolkit</em> of materials that
 * partners copy and print. Before its first period nothing of a campaign can be seen (the embargo);
 * between and after its periods it stands in the archive. Days are those of Europe/Amsterdam.
 */
package nl.groeiwijs.campaign;
