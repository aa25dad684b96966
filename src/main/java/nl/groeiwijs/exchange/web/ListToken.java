package nl.groeiwijs.exchange.web;

import io.gdcc.xoai.exceptions.BadResumptionTokenException;
import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.Request;
import io.gdcc.xoai.model.oaipmh.ResumptionToken;
import io.gdcc.xoai.model.oaipmh.verbs.Verb;
import io.gdcc.xoai.services.api.ResumptionTokenFormat;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a harvester is, written so that it says everything and nothing need be remembered here:
 * {@code 1.250.lom.-.1795500000.po} is the list of {@code lom} records of the set {@code po},
 * changed before that second, after the record at place 250. A place belongs to a record for good,
 * so a token stays true while editors publish, and for as long as one likes.
 */
final class ListToken implements ResumptionTokenFormat {

  private static final String NOTHING = "-";
  private static final Pattern FORM =
      Pattern.compile(
          "1\\.(\\d{1,18})\\.([a-z_]{2,10})\\.(-|\\d{1,12})\\.(-|\\d{1,12})\\.(-|[a-z]{2,5})");

  @Override
  public ResumptionTokenFormat withGranularity(Granularity granularity) {
    return this;
  }

  @Override
  public String format(ResumptionToken.Value value) {
    return String.join(
        ".",
        "1",
        String.valueOf(value.getOffset()),
        value.getMetadataPrefix(),
        seconds(value.getFrom()),
        seconds(value.getUntil()),
        Optional.ofNullable(value.getSetSpec()).orElse(NOTHING));
  }

  private static String seconds(Instant moment) {
    return moment == null ? NOTHING : String.valueOf(moment.getEpochSecond());
  }

  /** The list of sets is short and never given in parts. */
  @Override
  public Optional<ResumptionToken.Value> parse(Request request) throws BadResumptionTokenException {
    Optional<String> token = request.getResumptionToken();
    if (token.isEmpty()) {
      return Optional.empty();
    }
    if (request.getType().filter(Verb.Type.ListSets::equals).isPresent()) {
      throw new BadResumptionTokenException("This list has one part");
    }
    return Optional.of(parse(token.get()));
  }

  @Override
  public ResumptionToken.Value parse(String token) throws BadResumptionTokenException {
    Matcher parts = FORM.matcher(token);
    if (!parts.matches()) {
      throw new BadResumptionTokenException("Not a token of this repository");
    }
    ResumptionToken.ValueBuilder value =
        new ResumptionToken.ValueBuilder()
            .withOffset(Long.parseLong(parts.group(1)))
            .withMetadataPrefix(parts.group(2));
    moment(parts.group(3)).ifPresent(value::withFrom);
    moment(parts.group(4)).ifPresent(value::withUntil);
    Optional.of(parts.group(5)).filter(set -> !set.equals(NOTHING)).ifPresent(value::withSetSpec);
    return value.build();
  }

  private static Optional<Instant> moment(String seconds) {
    return seconds.equals(NOTHING)
        ? Optional.empty()
        : Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
  }
}
