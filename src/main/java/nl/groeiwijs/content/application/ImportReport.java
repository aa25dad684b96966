package nl.groeiwijs.content.application;

import java.util.List;
import java.util.Map;
import nl.groeiwijs.shared.domain.Issue;

/**
 * What an import did.
 *
 * @param refused the issues of each file that changed nothing, by path
 */
public record ImportReport(
    int added, int changed, int unchanged, Map<String, List<Issue>> refused) {

  public ImportReport {
    refused = Map.copyOf(refused);
  }

  public int files() {
    return added + changed + unchanged + refused.size();
  }
}
