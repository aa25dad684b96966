package nl.groeiwijs.content.application.views;

import java.util.UUID;

/**
 * A state of the list of publications under a name. It is somebody's own; who gets its address sees
 * the same list, as far as "mine" does not mean another person.
 *
 * @param query that part of the address of the list that says what is asked for; never empty
 * @param isDefault true for the view that the list opens with
 */
public record SavedView(UUID id, String name, String query, boolean isDefault) {

  /** Where it stands. */
  public String href() {
    return "/cms/publicaties?" + query;
  }
}
