package nl.groeiwijs.publishing.web;

/** The doors of the main menu; a page stands behind one of them, or behind none. */
public enum Section {
  PARENTS,
  SCHOOL,
  CAMPAIGNS,
  HELP,
  NONE
}
