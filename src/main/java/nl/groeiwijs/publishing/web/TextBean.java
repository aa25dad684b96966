package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.web.EditorRequest;

/**
 * The sentences of the interface for views: {@code #{text['guidance.title']}}, with arguments
 * {@code #{text.of('guidance.minutes', 4)}}.
 */
@Named("text")
@RequestScoped
public class TextBean extends AbstractMap<String, String> {

  @Inject private HttpServletRequest request;

  private Language language() {
    if (request.getAttribute(PublicRequest.ATTRIBUTE) instanceof PublicRequest reader) {
      return reader.language();
    }
    return request.getAttribute(EditorRequest.ATTRIBUTE) instanceof EditorRequest editor
        ? editor.language()
        : Language.NL;
  }

  @Override
  public String get(Object key) {
    return Texts.get(language(), String.valueOf(key));
  }

  public String of(String key, Object argument) {
    return Texts.get(language(), key, argument);
  }

  public String of(String key, Object first, Object second) {
    return Texts.get(language(), key, first, second);
  }

  public String of(String key, Object first, Object second, Object third) {
    return Texts.get(language(), key, first, second, third);
  }

  /** A sentence with as many arguments as the list has. */
  public String list(String key, List<String> arguments) {
    return Texts.get(language(), key, arguments.toArray());
  }

  @Override
  public boolean containsKey(Object key) {
    return true;
  }

  /** The sentences are not listed; they are asked for by name. */
  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return Set.of();
  }
}
