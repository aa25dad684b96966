package nl.groeiwijs.campaign.application;

import nl.groeiwijs.campaign.domain.Toolkit;
import nl.groeiwijs.publishing.domain.PageSummary;

/** A live material with its page. */
public record ShownToolkit(PageSummary page, Toolkit toolkit) {}
