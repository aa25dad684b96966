package nl.groeiwijs.content.web.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;

/** What the form under the list offers, with who may. */
public enum BulkChoice {
  ASK_REVIEW(Permission.WRITE, "reviewer"),
  PUBLISH(Permission.PUBLISH, ""),
  SCHEDULE(Permission.PUBLISH, "moment"),
  TRASH(Permission.TRASH, ""),
  GIVE_TO(Permission.WRITE, "owner"),
  ADD_THEME(Permission.WRITE, "theme"),
  REMOVE_THEME(Permission.WRITE, "theme"),
  CHECK_BY(Permission.WRITE, "day"),
  EXPORT(Permission.EXPORT, "");

  private final Permission permission;
  private final String field;

  BulkChoice(Permission permission, String field) {
    this.permission = permission;
    this.field = field;
  }

  /** Those that somebody may do. */
  public static List<BulkChoice> of(Actor actor) {
    return Arrays.stream(values()).filter(one -> actor.may(one.permission)).toList();
  }

  static Optional<BulkChoice> ofWord(String word) {
    return Arrays.stream(values()).filter(one -> one.getWord().equals(word)).findFirst();
  }

  /** The word in the form. */
  public String getWord() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Which of the fields of the form goes with it; empty for none. */
  public String getField() {
    return field;
  }
}
