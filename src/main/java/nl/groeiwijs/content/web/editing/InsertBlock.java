package nl.groeiwijs.content.web.editing;

import java.util.List;
import nl.groeiwijs.content.domain.Directives;

/**
 * A block of the insert menu, and what its form asks.
 *
 * @param name of the directive
 * @param title true when its opening line carries a title
 * @param minutes true when its opening line carries minutes
 * @param body true when text stands in it
 * @param target kind of what it refers to; empty when it refers to nothing
 */
public record InsertBlock(
    String name, boolean title, boolean minutes, boolean body, String target) {

  /** In the order of the menu: what most texts have comes first. */
  static final List<InsertBlock> ALL =
      List.of(
          text("kort"),
          text("zeg-dit"),
          text("liever-niet"),
          text("tip"),
          text("let-op"),
          text("makkelijk"),
          text("verdieping"),
          titled("vraag"),
          new InsertBlock("hulp", false, false, true, "hulp"),
          new InsertBlock("feit", false, false, false, "feit"),
          new InsertBlock("kaart", false, false, false, "gesprekskaart"),
          new InsertBlock("rol", false, false, true, ""),
          text("doelen"),
          text("materiaal"),
          new InsertBlock("stap", true, true, true, ""),
          titled("werkblad"),
          text("ouderbrief"),
          text("differentiatie"),
          text("veilig"),
          text("onthulling"),
          text("stappen"),
          titled("invulkaart"),
          new InsertBlock("toolkit", false, false, false, "toolkit"));

  private static InsertBlock text(String name) {
    return new InsertBlock(name, false, false, true, "");
  }

  private static InsertBlock titled(String name) {
    return new InsertBlock(name, true, false, true, "");
  }

  /** True for a block that, in this kind of text, may be for some readers only. */
  public boolean forRoles(String kind) {
    return name.equals(Directives.ROLE)
        || Directives.LAYERS.contains(name) && kind.equals("wegwijzer");
  }
}
