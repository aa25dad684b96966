package nl.groeiwijs.content.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import nl.groeiwijs.content.application.audit.ExportAuditLog;
import nl.groeiwijs.content.application.audit.ListAuditLines;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.AuditLine;
import nl.groeiwijs.content.web.CmsBean;
import nl.groeiwijs.shared.domain.PageOf;
import nl.groeiwijs.shared.web.EditorRequest;

/** The audit log on a screen and as a file. */
@Named
@RequestScoped
public class AuditLogBean {

  private static final int SIZE = 50;

  @Inject private EditorRequest request;
  @Inject private CmsBean cms;
  @Inject private ListAuditLines listAuditLines;
  @Inject private ExportAuditLog exportAuditLog;
  @Inject private Clock clock;

  private PageOf<AuditLine> page;

  private AuditAddress address() {
    return new AuditAddress(request);
  }

  public PageOf<AuditLine> getPage() {
    if (page == null) {
      page =
          listAuditLines.execute(
              address().filter(clock.getZone()), PageNumber.of(request), SIZE, cms.actor());
    }
    return page;
  }

  public List<String> getActions() {
    return Arrays.stream(AuditAction.values()).map(Enum::name).toList();
  }

  /** What was asked for, by name of the parameter. */
  public String asked(String name) {
    return request.parameter(name).orElse("");
  }

  /** Address of the same lines as a file. */
  public String getExportHref() {
    return "/cms/logboek/csv?" + address().query();
  }

  /** Address of another page, up to its number. */
  public String getPagesHref() {
    return "/cms/logboek?" + address().query() + "&pagina=";
  }

  /** Answers with the file instead of the screen. */
  public void export() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    getPage();
    external.setResponseContentType("text/csv;charset=UTF-8");
    external.setResponseHeader("Content-Disposition", "attachment; filename=\"logboek.csv\"");
    Writer out = external.getResponseOutputWriter();
    exportAuditLog.execute(address().filter(clock.getZone()), request.language(), out, cms.actor());
    faces.responseComplete();
  }
}
