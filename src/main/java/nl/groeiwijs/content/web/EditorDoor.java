package nl.groeiwijs.content.web;

import java.util.Locale;
import nl.groeiwijs.account.domain.Permission;

/** The items of the editors' menu, in their order. */
enum EditorDoor {
  OVERVIEW("/cms", "home", Permission.READ),
  PUBLICATIONS("/cms/publicaties", "sheet", Permission.READ),
  AGENDA("/cms/agenda", "calendar", Permission.READ),
  MEDIA("/cms/media", "picture", Permission.READ),
  TRANSLATIONS("/cms/vertalingen", "web", Permission.READ),
  EXCHANGE("/cms/uitvoer", "download", Permission.EXPORT),
  CURRICULUM("/cms/kerndoelen", "check", Permission.CURRICULUM),
  WAITING("/cms/kerndoelen-wachtrij", "clock", Permission.WRITE),
  ACCOUNTS("/cms/accounts", "people", Permission.ACCOUNTS),
  LOG("/cms/logboek", "book", Permission.AUDIT);

  private final String href;
  private final String icon;
  private final Permission permission;

  EditorDoor(String href, String icon, Permission permission) {
    this.href = href;
    this.icon = icon;
    this.permission = permission;
  }

  String href() {
    return href;
  }

  String icon() {
    return icon;
  }

  Permission permission() {
    return permission;
  }

  String key() {
    return "cms.menu." + name().toLowerCase(Locale.ROOT);
  }

  /** True when an address stands behind this item. */
  boolean isAbove(String path) {
    boolean other =
        switch (this) {
          case MEDIA -> path.startsWith("/cms/bestand/");
          case TRANSLATIONS -> path.startsWith("/cms/vertaling/");
          case EXCHANGE -> path.equals("/cms/invoer");
          default -> false;
        };
    return path.equals(href) || other || this != OVERVIEW && path.startsWith(href + "/");
  }
}
