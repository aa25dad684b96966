package nl.groeiwijs.content.web.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.groeiwijs.account.application.ListReviewers;
import nl.groeiwijs.content.web.CmsBean;

/** What the form under the list of publications offers. */
@Named("bulkChoices")
@RequestScoped
public class BulkChoicesBean {

  @Inject private CmsBean cms;
  @Inject private ListReviewers listReviewers;

  public List<BulkChoice> getSteps() {
    return BulkChoice.of(cms.actor());
  }

  /** Names of who reviews, by id of the account. */
  public Map<String, String> getReviewers() {
    Map<String, String> names = new LinkedHashMap<>();
    listReviewers
        .execute(cms.actor())
        .forEach(reviewer -> names.put(reviewer.id().toString(), reviewer.name()));
    return names;
  }
}
