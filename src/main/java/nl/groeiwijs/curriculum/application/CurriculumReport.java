package nl.groeiwijs.curriculum.application;

/**
 * What an import did.
 *
 * @param changed false when this release was there already
 * @param goals number of goals in the tables
 * @param elaborations number of elaborations, without illustrations
 * @param milliseconds time it took, to the last statement before the commit
 */
public record CurriculumReport(boolean changed, int goals, int elaborations, long milliseconds) {}
