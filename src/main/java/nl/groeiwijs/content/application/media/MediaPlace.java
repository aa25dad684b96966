package nl.groeiwijs.content.application.media;

import nl.groeiwijs.content.domain.EditionSummary;
import nl.groeiwijs.media.domain.UseStage;

/** An edition that uses a file, and how. */
public record MediaPlace(EditionSummary edition, UseStage stage) {}
