package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.application.PublicAddresses;
import nl.groeiwijs.publishing.application.KeepRemark;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/**
 * "Did this page help?" The first tap answers, the second gives a reason. Only a page that is not
 * sensitive also takes a few words. Answers are counts; who gave them is not known.
 */
@Named
@RequestScoped
public class FeedbackPageBean implements PublicPage {

  /** What can be answered, in the order of the buttons. */
  public static final List<String> ANSWERS = List.of("ja", "deels", "nee");

  /** Why a page did not help, in the order of the chips. */
  public static final List<String> REASONS = List.of("moeilijk", "mist", "klopt", "veilig");

  @Inject private PublicAddresses addresses;
  @Inject private PublishedPages pages;
  @Inject private ReaderCounter counter;
  @Inject private KeepRemark keepRemark;

  private PublicRequest request;
  private String address;

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    Optional<String> about = asked.field("pagina").filter(this::exists);
    if (about.isEmpty()) {
      return PageOutcome.MISSING;
    }
    address = about.get();
    answer().ifPresent(word -> counter.count(address, "antwoord-" + word));
    reasons().forEach(word -> counter.count(address, "reden-" + word));
    asked
        .field("tekst")
        .filter(words -> isTextTaken())
        .ifPresent(words -> keepRemark.execute(address, words));
    return PageOutcome.FOUND;
  }

  private boolean exists(String page) {
    Language language = Language.ofPath(page);
    String path = page.substring(language.prefix().length());
    return addresses.leads(language, path.isEmpty() ? "/" : path);
  }

  private Optional<String> answer() {
    return request.field("antwoord").filter(ANSWERS::contains);
  }

  private List<String> reasons() {
    return request.all("reden").stream().filter(REASONS::contains).distinct().toList();
  }

  /** True after the first tap when there is something to ask: the page did not help, or partly. */
  public boolean isAsking() {
    return answer().filter(word -> !word.equals("ja")).isPresent();
  }

  /** The page that it is about. */
  public String getAddress() {
    return address;
  }

  public List<String> getReasons() {
    return REASONS;
  }

  /** True when a few words are safe: on a page that is known and is not sensitive. */
  public boolean isTextTaken() {
    Language language = Language.ofPath(address);
    return pages
        .findByAddress(language, address.substring(language.prefix().length()))
        .filter(page -> !page.summary().sensitive())
        .isPresent();
  }

  @Override
  public String title() {
    return Texts.get(request.language(), "publishing.feedback.thanks");
  }

  @Override
  public boolean sensitive() {
    return true;
  }
}
