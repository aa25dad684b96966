package nl.groeiwijs.content.application.release;

import java.util.UUID;
import nl.groeiwijs.content.domain.workflow.PlannedStep;

/**
 * What the clock will do with an edition.
 *
 * @param href address of the edition, with language prefix
 */
public record PlannedEdition(UUID editionId, String href, PlannedStep step) {}
