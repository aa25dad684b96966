package nl.groeiwijs.content.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.groeiwijs.content.application.editing.CreateDocument;
import nl.groeiwijs.content.application.editing.EditionRef;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.web.CmsBean;
import nl.groeiwijs.content.web.Reasons;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;

/** The screen on which a publication begins: kind, language and title. */
@Named
@RequestScoped
public class EditionNewBean {

  @Inject private CreateDocument createDocument;
  @Inject private Kinds kinds;
  @Inject private CmsBean cms;

  private String kind = "gids";
  private String language = Language.NL.code();
  private String title = "";

  /** Makes it and goes on to the editor; a rule that says no is told above the form. */
  public void create() {
    try {
      Language chosen = Language.ofCode(language).orElse(Language.NL);
      EditionRef made =
          createDocument.execute(kind, chosen, title == null ? "" : title, cms.actor());
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect("/cms/publicatie/" + made.editionId());
    } catch (DomainException refusal) {
      String reason = Reasons.of(refusal, cms.getLanguage());
      FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(reason));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<String> getKinds() {
    return kinds.ids();
  }

  public List<String> getLanguages() {
    return List.of("nl", "en");
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
