package nl.groeiwijs.help.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.LocalText;
import nl.groeiwijs.shared.domain.Slug;
import nl.groeiwijs.shared.domain.Source;

/**
 * An organisation that a reader can turn to, as the editors know it. Holds also what is still to
 * check; a page gets a {@link nl.groeiwijs.help.application.HelpServiceView} instead.
 *
 * @param id never reused
 * @param name as the organisation calls itself
 * @param audience for whom it is, at least one
 * @param ages ages it is for, if it has such a limit
 * @param order place in lists, lower comes first
 * @param urgent true for emergencies only: the red button
 * @param channels how to reach it, in the order of the file; may be empty (one's own doctor)
 * @param languages ISO 639-1 codes of the languages that are spoken there
 * @param anonymous true when one need not give one's name
 * @param sources where the data come from; empty only as long as every channel is to check
 * @param verifiedBy who checked it
 * @param note what a reader should know before turning to it, if anything
 */
public record HelpService(
    UUID id,
    Slug slug,
    String name,
    LocalText summary,
    Set<Audience> audience,
    Optional<AgeRange> ages,
    int order,
    boolean urgent,
    List<Channel> channels,
    List<String> languages,
    boolean anonymous,
    List<Source> sources,
    Verification verification,
    String verifiedBy,
    Optional<LocalText> note) {

  /** The order of lists: by {@link #order()}, then by name. */
  public static final Comparator<HelpService> IN_ORDER =
      Comparator.comparingInt(HelpService::order).thenComparing(HelpService::name);

  public HelpService {
    audience = Set.copyOf(audience);
    channels = List.copyOf(channels);
    languages = List.copyOf(languages);
    sources = List.copyOf(sources);
  }

  /** True when it is for this audience, be it among others. */
  public boolean serves(Audience wanted) {
    return audience.stream().anyMatch(own -> own.serves(wanted));
  }

  /** The channels whose address is verified, the most direct first. */
  public List<Channel> verifiedChannels() {
    return channels.stream()
        .filter(Channel::isVerified)
        .sorted(Comparator.comparing(Channel::type))
        .toList();
  }

  /** True when it has telephone numbers, but none that may be shown. */
  public boolean awaitsNumber() {
    List<Channel> phones =
        channels.stream().filter(channel -> channel.type() == ChannelType.PHONE).toList();
    return !phones.isEmpty() && phones.stream().noneMatch(Channel::isVerified);
  }

  /** True when one can be helped in this language. */
  public boolean speaks(Language language) {
    return languages.contains(language.code());
  }
}
