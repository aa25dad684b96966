package nl.groeiwijs.campaign.domain;

import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.DocumentParser;
import nl.groeiwijs.content.domain.Kinds;

/** Small texts of campaigns and materials, to be spoilt by a test. */
public final class CampaignText {

  static final String GOOD =
      """
      ---
      id: 5b1c0c58-0000-4000-8000-000000000001
      kind: campagne
      lang: nl
      slug: eerste-telefoon
      title: "Eerste telefoon"
      summary: "Om te toetsen."
      audience: Ouders
      periods:
        - {starts: 2026-03-01, ends: 2026-03-29}
        - {starts: 2026-10-01, ends: 2026-10-25}
      author: redactie Groeiwijs
      ---

      ## Doe mee {#mee}

      :::toolkit
      kaart, poster
      :::
      """;

  static final String POSTER =
      """
      ---
      id: 5b1c0c58-0000-4000-8000-000000000002
      kind: toolkit
      lang: nl
      slug: poster
      title: "Poster"
      summary: "Om te toetsen."
      campaign: eerste-telefoon
      form: poster
      author: redactie Groeiwijs
      ---

      ## Zo gebruik je de poster {#gebruik}

      Hang hem op.

      ## Praat! {#poster}

      Praat.
      """;

  private CampaignText() {}

  static DocumentParser.Result parse(String text) {
    return new DocumentParser(new Kinds(List.of(new CampaignKind(), new ToolkitKind())))
        .parse(text, Optional.empty());
  }

  /** A campaign with these periods, written as in front matter. */
  public static Document document(String slug, String periods) {
    String text =
        GOOD.replace("slug: eerste-telefoon", "slug: " + slug)
            .replaceFirst("periods:\\n.*\\n.*\\n", "periods: [" + periods + "]\n");
    return parse(text).document().orElseThrow();
  }

  static Campaign good() {
    return Campaign.of(parse(GOOD).document().orElseThrow());
  }

  /** Line on which the first line with these words stands, counted from 1. */
  static int lineOf(String text, String words) {
    List<String> lines = text.lines().toList();
    return lines.indexOf(lines.stream().filter(l -> l.contains(words)).findFirst().orElseThrow())
        + 1;
  }
}
