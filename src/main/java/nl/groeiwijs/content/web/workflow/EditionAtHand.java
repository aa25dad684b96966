package nl.groeiwijs.content.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.application.ListReviewers;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.application.editing.LeaveEdition;
import nl.groeiwijs.content.application.editing.OpenEdition;
import nl.groeiwijs.content.application.editing.OpenedEdition;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.web.CmsBean;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;
import nl.groeiwijs.shared.web.EditorRequest;

/** The edition that the address of the screen names. Who looks at it here is not at work on it. */
@Named("editionAtHand")
@RequestScoped
public class EditionAtHand {

  private static final String TAB = "looking-on";
  private static final UUID NONE = new UUID(0, 0);

  @Inject private EditorRequest request;
  @Inject private CmsBean cms;
  @Inject private OpenEdition openEdition;
  @Inject private LeaveEdition leaveEdition;
  @Inject private ListReviewers listReviewers;

  private OpenedEdition opened;

  /**
   * @throws EditionMissing when there is none
   */
  public OpenedEdition get() {
    if (opened == null) {
      opened = openEdition.execute(id(), TAB, cms.actor());
      leaveEdition.execute(id(), TAB, cms.actor());
    }
    return opened;
  }

  UUID id() {
    String id = request.name("id");
    return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(id) : NONE;
  }

  /** Address of its screens, without slash at the end. */
  public String getHref() {
    return "/cms/publicatie/" + id();
  }

  /** What the newest text calls it; the address when it has no title that can be read. */
  public String getName() {
    DocumentText text = DocumentText.of(get().newest().text());
    Fields fields = Fields.parse(text.frontMatter(), 1, new Issues());
    return fields.text("title").or(() -> fields.text("name")).orElse(get().address());
  }

  /** The address as the public knows it. */
  public String getPublicHref() {
    return get().language().prefix() + get().address();
  }

  /** Who was asked to review; empty for anyone. */
  public Optional<String> getReviewer() {
    return get()
        .reviewer()
        .flatMap(
            id ->
                listReviewers.execute(cms.actor()).stream()
                    .filter(reviewer -> reviewer.id().equals(id))
                    .map(Actor::name)
                    .findFirst());
  }
}
