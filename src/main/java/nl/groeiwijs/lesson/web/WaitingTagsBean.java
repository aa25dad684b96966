package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeiwijs.account.application.CurrentActor;
import nl.groeiwijs.lesson.application.ListWaitingTags;
import nl.groeiwijs.lesson.application.WaitingTag;

/** The lessons of which an editor has to choose another core goal. */
@Named
@RequestScoped
public class WaitingTagsBean {

  @Inject private CurrentActor current;
  @Inject private ListWaitingTags listWaitingTags;

  private List<WaitingTag> waiting;

  public List<WaitingTag> getWaiting() {
    if (waiting == null) {
      waiting = listWaitingTags.execute(current.get());
    }
    return waiting;
  }
}
