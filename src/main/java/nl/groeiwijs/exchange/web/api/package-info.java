/**
 * The read interface, {@code /api/v1}: lessons, guides, core goals and help services as JSON, after
 * the API Design Rules of the Dutch government. Names are Dutch, as the rules want of a Dutch
 * public interface; a wrong question gets a problem (RFC 9457).
 */
package nl.groeiwijs.exchange.web.api;
