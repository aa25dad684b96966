package nl.groeiwijs.content.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.groeiwijs.content.application.review.AddComment;
import nl.groeiwijs.content.application.review.Comment;
import nl.groeiwijs.content.application.review.ListComments;
import nl.groeiwijs.content.application.review.ReopenComment;
import nl.groeiwijs.content.application.review.ResolveComment;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.merge.TextBlock;
import nl.groeiwijs.content.domain.merge.TextBlocks;
import nl.groeiwijs.content.web.CmsBean;
import nl.groeiwijs.shared.web.EditorRequest;

/** The newest text block by block, with what colleagues say of each. */
@Named
@RequestScoped
public class EditionCommentsBean {

  @Inject private EditorRequest request;
  @Inject private EditionAtHand edition;
  @Inject private SentForm form;
  @Inject private CmsBean cms;
  @Inject private ListComments listComments;
  @Inject private AddComment addComment;
  @Inject private ResolveComment resolveComment;
  @Inject private ReopenComment reopenComment;

  private List<Comment> comments;

  /** Takes the step that was sent, if one was. */
  public void answer() {
    form.answer(this::take);
  }

  private Optional<String> take() {
    SentStep sent = new SentStep(edition.id(), request);
    switch (sent.name()) {
      case "COMMENT" ->
          addComment.execute(edition.id(), id("revisie"), number("blok"), sent.note(), cms.actor());
      case "RESOLVE" -> resolveComment.execute(id("opmerking"), sent.version(), cms.actor());
      case "REOPEN" -> reopenComment.execute(id("opmerking"), sent.version(), cms.actor());
      default -> throw new IllegalArgumentException(sent.name());
    }
    return Optional.of(edition.getHref() + "/opmerkingen?gedaan=" + sent.name());
  }

  private UUID id(String name) {
    return UUID.fromString(request.parameter(name).orElse(""));
  }

  private int number(String name) {
    return Integer.parseInt(request.parameter(name).orElse("-1"));
  }

  public List<Comment> getAll() {
    if (comments == null) {
      comments = listComments.execute(edition.id(), cms.actor());
    }
    return comments;
  }

  /** How many are not resolved. */
  public long getOpen() {
    return getAll().stream().filter(comment -> comment.resolvedBy().isEmpty()).count();
  }

  /** What was said of the text as a whole, and of blocks that are gone. */
  public List<Comment> getElsewhere() {
    return getAll().stream().filter(comment -> comment.block().isEmpty()).toList();
  }

  public List<CommentedBlock> getBlocks() {
    List<TextBlock> blocks = TextBlocks.body(DocumentText.of(edition.get().newest().text()));
    return IntStream.range(0, blocks.size())
        .mapToObj(place -> commented(place, blocks.get(place)))
        .filter(block -> !block.text().isEmpty())
        .toList();
  }

  private CommentedBlock commented(int place, TextBlock block) {
    return new CommentedBlock(
        place,
        block.line(),
        block.text().strip(),
        getAll().stream().filter(comment -> comment.block().orElse(-1) == place).toList());
  }

  /** True when this person may say something. */
  public boolean isVoiced() {
    return cms.may("REVIEW") || cms.may("WRITE");
  }
}
