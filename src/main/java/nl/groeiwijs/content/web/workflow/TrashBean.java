package nl.groeiwijs.content.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.trash.ListTrash;
import nl.groeiwijs.content.application.trash.RestoreFromTrash;
import nl.groeiwijs.content.application.trash.TrashedEdition;
import nl.groeiwijs.content.web.CmsBean;
import nl.groeiwijs.shared.domain.PageOf;
import nl.groeiwijs.shared.web.EditorRequest;

/** What was put away, and taking it back. */
@Named
@RequestScoped
public class TrashBean {

  private static final int SIZE = 50;

  @Inject private EditorRequest request;
  @Inject private SentForm form;
  @Inject private CmsBean cms;
  @Inject private ListTrash listTrash;
  @Inject private RestoreFromTrash restoreFromTrash;

  private PageOf<TrashedEdition> page;

  /** Takes an edition back, if that was sent. */
  public void answer() {
    form.answer(this::restore);
  }

  private Optional<String> restore() {
    UUID edition = UUID.fromString(request.parameter("publicatie").orElse(""));
    SentStep sent = new SentStep(edition, request);
    restoreFromTrash.execute(edition, sent.version(), "", cms.actor());
    return Optional.of("/cms/prullenbak?gedaan=RESTORE_FROM_TRASH");
  }

  public PageOf<TrashedEdition> getPage() {
    if (page == null) {
      page = listTrash.execute(PageNumber.of(request), SIZE, cms.actor());
    }
    return page;
  }
}
