package nl.groeiwijs.lesson.web;

/** A choice in a list to choose from: its value in the address, and what a reader sees. */
public record PlanChoice(String value, String label, boolean chosen) {}
