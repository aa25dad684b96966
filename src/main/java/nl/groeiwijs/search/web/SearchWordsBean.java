package nl.groeiwijs.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.application.CurrentActor;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.content.application.gaps.ListMissedSearches;
import nl.groeiwijs.content.application.gaps.MissedSearch;
import nl.groeiwijs.search.application.FollowOwnWords;
import nl.groeiwijs.search.application.KeptWords;
import nl.groeiwijs.search.application.ListSearchWords;
import nl.groeiwijs.search.application.RemoveSearchWords;
import nl.groeiwijs.search.application.SaveSearchWords;
import nl.groeiwijs.search.application.SearchWords;
import nl.groeiwijs.search.domain.WordGroup;
import nl.groeiwijs.search.domain.WordKind;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.web.EditorRequest;

/** Words that are found as one, with what readers searched in vain beside them. */
@Named
@RequestScoped
public class SearchWordsBean {

  private static final int MOST_MISSED = 50;

  @Inject private EditorRequest request;
  @Inject private CurrentActor actor;
  @Inject private ListSearchWords listSearchWords;
  @Inject private SaveSearchWords saveSearchWords;
  @Inject private RemoveSearchWords removeSearchWords;
  @Inject private ListMissedSearches listMissedSearches;
  @Inject private FollowOwnWords follow;

  private SearchWords words;
  private List<MissedSearch> missed;
  private String refusal = "";

  /** Does what was sent; a link alone does nothing. */
  public void answer() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (!faces.isPostback() || request.parameter("stap").isEmpty()) {
      return;
    }
    try {
      step(request.parameter("stap").get());
      faces.getExternalContext().redirect(SearchWordRoutes.SCREEN + "?gedaan=ja");
    } catch (DomainException e) {
      refuse(faces, e);
    } catch (TransactionalException e) {
      refuse(faces, new EditionStale());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void step(String step) {
    Optional<UUID> id =
        request
            .parameter("groep")
            .filter(one -> one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
            .map(UUID::fromString);
    int version =
        request
            .parameter("versie")
            .filter(one -> one.matches("\\d{1,9}"))
            .map(Integer::parseInt)
            .orElse(-1);
    if (step.equals("weg")) {
      removeSearchWords.execute(id.orElseThrow(EditionStale::new), version, actor.get());
      return;
    }
    WordKind kind = request.parameter("soort").flatMap(WordKind::ofName).orElse(WordKind.SYNONYM);
    saveSearchWords.execute(
        id, version, WordGroup.of(kind, request.parameter("woorden").orElse("")), actor.get());
  }

  private void refuse(FacesContext faces, DomainException reason) {
    refusal = Texts.get(request.language(), reason.key(), reason.arguments().toArray());
    int status = reason instanceof EditionStale ? 409 : 422;
    faces.getExternalContext().setResponseStatus(reason instanceof NotPermitted ? 403 : status);
  }

  private SearchWords words() {
    if (words == null) {
      words = listSearchWords.execute(actor.get());
    }
    return words;
  }

  public List<KeptWords> getOwn() {
    return words().own();
  }

  /** The groups that come with the portal, and with its next version. */
  public List<String> getDelivered() {
    return words().delivered();
  }

  /** What readers searched in vain, in Dutch, and nobody did anything about. */
  public List<MissedSearch> getMissed() {
    if (missed == null) {
      missed =
          listMissedSearches.execute(false, MOST_MISSED, actor.get()).stream()
              .filter(one -> one.language() == Language.NL)
              .toList();
    }
    return missed;
  }

  /** What the field for a new group holds: what was refused, or a word that was chosen. */
  public String getWords() {
    boolean other = request.parameter("groep").isPresent();
    return other ? "" : request.parameter("woorden").or(() -> chosen()).orElse("");
  }

  private Optional<String> chosen() {
    return request.parameter("woord").map(word -> word + ", ");
  }

  /** How many publications were written with the words as they are now; null when all are. */
  public Long getProgress() {
    return follow.progress().isPresent() ? follow.progress().getAsLong() : null;
  }

  /** Why nothing was done; empty when something was. */
  public String getRefusal() {
    return refusal;
  }

  public boolean isDone() {
    return request.parameter("gedaan").isPresent();
  }
}
