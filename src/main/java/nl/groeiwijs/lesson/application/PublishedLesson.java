package nl.groeiwijs.lesson.application;

import nl.groeiwijs.lesson.domain.Lesson;
import nl.groeiwijs.publishing.domain.PageSummary;

/** A live lesson: what lists show of it and the lesson itself. */
public record PublishedLesson(PageSummary summary, Lesson lesson) {}
