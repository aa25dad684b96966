package nl.groeiwijs.curriculum.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.GoalSet;
import nl.groeiwijs.curriculum.domain.Level;
import nl.groeiwijs.curriculum.domain.Levels;
import nl.groeiwijs.curriculum.domain.Relevance;
import nl.groeiwijs.curriculum.domain.Strength;
import nl.groeiwijs.curriculum.domain.TextSource;
import nl.groeiwijs.shared.domain.Source;

/**
 * Reads {@code mbo-burgerschap.json}: the four dimensions of citizenship in vocational education.
 * They are a framework of their own with a date, not core goals of SLO. What they ask is told in
 * other words, since the wording of the law was not seen in full.
 */
final class VocationalReader {

  /** A level that SLO does not have: the national vocabulary of levels does. */
  static final String LEVEL = "mbo";

  private final Entity file;
  private final Entity current;
  private final GoalSet set;

  private VocationalReader(ReleaseFiles files) {
    file = files.object(ReleaseFiles.VOCATIONAL);
    current = file.object("geldend");
    set = readSet();
  }

  static List<CoreGoal> read(ReleaseFiles files) {
    VocationalReader reader = new VocationalReader(files);
    return reader.current.objects("dimensies").stream().map(reader::goal).toList();
  }

  static Level level(ReleaseFiles files) {
    Entity level = new VocationalReader(files).file.object("leerniveau_mbo");
    return new Level(level.id("uuid"), LEVEL, "middelbaar beroepsonderwijs", "9999");
  }

  private GoalSet readSet() {
    List<Source> sources = new ArrayList<>();
    for (String url : current.text("bron_dimensies").split(" en ")) {
      sources.add(WebSource.of(url));
    }
    String status = current.text("soort") + ", " + current.text("grondslag");
    return new GoalSet(
        NamedKey.of("mbo-burgerschap"),
        Generation.MBO,
        current.text("naam"),
        new GoalSet.Standing(status, "", coming(), current.text("opmerking_codes"), sources));
  }

  /** What is to take the place of the dimensions, and how sure that is. */
  private String coming() {
    Entity coming = file.object("komend");
    return String.format(
        "%s: %s (%s)", coming.text("naam"), coming.text("ingang"), coming.text("zekerheid"));
  }

  private CoreGoal goal(Entity dimension) {
    String code = dimension.text("code");
    String name = dimension.text("naam");
    Optional<Entity> content =
        current.objects("relevant").stream()
            .filter(entity -> entity.text("dimensie").equals(name))
            .findFirst();
    return new CoreGoal(
        NamedKey.of("mbo-burgerschap:" + code),
        Generation.MBO,
        code,
        name,
        content.map(VocationalReader::text).orElse(name),
        "",
        content.map(VocationalReader::source).orElseGet(this::unseen),
        set,
        List.of(),
        "",
        "",
        new Levels(List.of(LEVEL)),
        List.of(),
        List.of(),
        content.map(VocationalReader::relevance),
        List.of());
  }

  private static String text(Entity content) {
    return content.optional("inhoud_parafrase").orElseGet(() -> content.text("inhoud"));
  }

  private static TextSource source(Entity content) {
    return paraphrase(WebSource.of(content.text("bron")), content.text("zekerheid"));
  }

  /** For a dimension of which only the name was found. */
  private TextSource unseen() {
    return paraphrase(set.standing().sources().get(0), current.text("opmerking_codes"));
  }

  private static TextSource paraphrase(Source source, String note) {
    return new TextSource(TextSource.Wording.PARAPHRASE, source.title(), source.url(), note);
  }

  private static Relevance relevance(Entity content) {
    String word = content.text("sterkte");
    Strength strength = Strength.ofCode(word).orElseThrow(() -> content.damaged("word", word));
    return new Relevance(strength, List.of(), "");
  }
}
