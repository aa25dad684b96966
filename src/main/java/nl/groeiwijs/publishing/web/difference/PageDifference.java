package nl.groeiwijs.publishing.web.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Two renderings of one page as one: the later page, with marks around what is new in it and what
 * is gone from it. What is only made up differently counts as the same.
 */
public final class PageDifference {

  /** Two blocks that share less than this are not the same block in other words. */
  private static final double ALIKE = 0.4;

  /** What can stand in a few places only, so that what is gone may not stand beside it. */
  private static final Set<String> BOUND =
      Set.of("li", "td", "th", "tr", "tbody", "thead", "dt", "dd", "summary", "figcaption");

  private static final Set<String> PLAIN = Set.of("p", "h2", "h3", "h4", "h5", "h6", "blockquote");

  private static final String MAIN = "main";

  private final Document page;
  private final List<TextRun> before;
  private final List<TextRun> after;
  private final Marks marks;

  private PageDifference(Document earlier, Document later, Marks marks) {
    this.page = later;
    this.before = TextRun.under(main(earlier));
    this.after = TextRun.under(main(later));
    this.marks = marks;
  }

  private static Element main(Document page) {
    Element main = page.selectFirst(MAIN);
    return main == null ? page.body() : main;
  }

  /**
   * The later page with its marks.
   *
   * @param before HTML of the earlier page
   * @param after HTML of the later page
   */
  public static Document of(String before, String after, Marks marks) {
    PageDifference difference = new PageDifference(Jsoup.parse(before), Jsoup.parse(after), marks);
    difference.mark();
    difference.page.outputSettings().prettyPrint(false);
    return difference.page;
  }

  private void mark() {
    List<String> earlier = before.stream().map(TextRun::key).toList();
    List<String> later = after.stream().map(TextRun::key).toList();
    for (AbstractDelta<String> delta : DiffUtils.diff(earlier, later).getDeltas()) {
      int from = delta.getSource().getPosition();
      int at = delta.getTarget().getPosition();
      mark(from, from + delta.getSource().size(), at, at + delta.getTarget().size());
    }
    page.select("main details:has(ins), main details:has(del)").attr("open", "");
  }

  /** Pairs what is alike; of the rest, the earlier is gone and the later is new. */
  private void mark(int from, int fromEnd, int to, int toEnd) {
    int left = from;
    for (int right = to; right < toEnd; right++) {
      int like = alike(left, fromEnd, after.get(right));
      if (like < 0) {
        add(after.get(right));
      } else {
        remove(left, like, right);
        ChangedRun.mark(before.get(like), after.get(right), marks);
        left = like + 1;
      }
    }
    remove(left, fromEnd, toEnd);
  }

  private int alike(int from, int end, TextRun later) {
    for (int i = from; i < end; i++) {
      if (before.get(i).likeness(later) >= ALIKE || isTitle(before.get(i), later)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTitle(TextRun one, TextRun other) {
    return one.parent().normalName().equals("h1") && other.parent().normalName().equals("h1");
  }

  private void add(TextRun run) {
    Element mark = marks.ins();
    run.nodes().get(0).before(mark);
    run.nodes().forEach(mark::appendChild);
  }

  /** Shows what is gone between the run before this place and the one that stands there now. */
  private void remove(int from, int end, int at) {
    Element beside = null;
    for (int i = from; i < end; i++) {
      String tag = before.get(i).parent().normalName();
      boolean behind = beside != null || isBehind(tag, at);
      if (beside == null) {
        beside = after.isEmpty() ? main(page) : after.get(behind ? at - 1 : at).parent();
      }
      beside = put(before.get(i), beside, behind);
    }
  }

  /** True when what is gone stands better behind the run before it than before the next one. */
  private boolean isBehind(String tag, int at) {
    boolean next = at < after.size() && after.get(at).parent().normalName().equals(tag);
    boolean previous = at > 0 && after.get(at - 1).parent().normalName().equals(tag);
    return at > 0 && (previous || !next || at >= after.size());
  }

  private Element put(TextRun gone, Element beside, boolean behind) {
    String tag = gone.parent().normalName();
    Element del = marks.del(gone.pieces());
    boolean item = tag.equals("li") && beside.normalName().equals("li");
    Element place = item ? beside : free(beside);
    Element made = new Element(item || PLAIN.contains(tag) ? tag : "p").appendChild(del);
    if (place.normalName().equals(MAIN)) {
      place.appendChild(made);
    } else if (behind) {
      place.after(made);
    } else {
      place.before(made);
    }
    return made;
  }

  /** The element itself, or the one around it beside which a paragraph may stand. */
  private static Element free(Element place) {
    List<Element> around = new ArrayList<>(place.parents());
    around.add(0, place);
    Element free = place;
    for (Element element : around) {
      if (element.normalName().equals(MAIN)) {
        break;
      }
      if (BOUND.contains(element.normalName()) || isPair(element)) {
        free = element.parent();
      }
    }
    return free;
  }

  /** A term and what is said of it, in a list of such. */
  private static boolean isPair(Element element) {
    return element.normalName().equals("div")
        && element.parent() != null
        && element.parent().normalName().equals("dl");
  }
}
