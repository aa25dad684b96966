package nl.groeiwijs.guidance.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.groeiwijs.publishing.web.Route;
import nl.groeiwijs.publishing.web.Routes;

/** The addresses of what parents read. */
@ApplicationScoped
public class GuidanceRoutes implements Routes {

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/leeftijd", AgeLineBean.class, "/guidance/age-line.xhtml"),
        new Route("/leeftijd/{band}", AgeBandBean.class, "/guidance/age-band.xhtml"),
        new Route(PocketCardBean.ADDRESS, PocketCardBean.class, "/guidance/pocket-card.xhtml"),
        new Route("/gezin", FamilyPageBean.class, "/guidance/family.xhtml"),
        new Route("/gids", GuideListBean.class, "/guidance/guide-list.xhtml"),
        new Route("/gesprekskaarten", CardListBean.class, "/guidance/card-list.xhtml"),
        new Route("/begrippen", TermListBean.class, "/guidance/term-list.xhtml"),
        new Route("/vragen", QuestionListBean.class, "/guidance/question-list.xhtml"),
        new Route("/pagina/{slug}", PlainPageBean.class, "/guidance/page.xhtml"),
        new Route("/gids/{slug}", GuidePageBean.class, "/guidance/guide.xhtml")
            .asking(List.of(GuidePageBean.LAYER)),
        new Route("/hulp", HelpListBean.class, "/guidance/help-list.xhtml")
            .asking(List.of(HelpListBean.FILTER)),
        new Route("/hulp/{slug}", HelpPageBean.class, "/guidance/help-page.xhtml"));
  }
}
