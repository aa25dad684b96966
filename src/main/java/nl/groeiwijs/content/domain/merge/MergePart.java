package nl.groeiwijs.content.domain.merge;

/**
 * One piece of a merge, in the order of the text.
 *
 * @see TextMerge
 */
public sealed interface MergePart {

  /** What the merged text has here as long as nobody chose otherwise. */
  String merged();

  /** Nobody changed it, or both changed it to the same. */
  record Same(String text) implements MergePart {

    @Override
    public String merged() {
      return text;
    }
  }

  /** Only I changed it; an empty text means that I took it out. */
  record Mine(String base, String text) implements MergePart {

    @Override
    public String merged() {
      return text;
    }
  }

  /** Only the other changed it; an empty text means that it was taken out. */
  record Theirs(String base, String text) implements MergePart {

    @Override
    public String merged() {
      return text;
    }
  }

  /** Both changed it, each otherwise: a person has to choose. Until then it is the other's. */
  record Both(String base, String mine, String theirs) implements MergePart {

    @Override
    public String merged() {
      return theirs;
    }
  }
}
