package nl.groeiwijs.publishing.domain;

import nl.groeiwijs.content.domain.Document;

/** A live publication: what lists show of it and the document itself. */
public record PublishedDocument(PageSummary summary, Document document) {}
