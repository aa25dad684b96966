package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A form of a screen, filled in and sent as a browser without scripts would. */
final class FacesForm {

  private final EditorClient client;
  private final String action;
  private final Map<String, String> fields = new LinkedHashMap<>();

  private FacesForm(EditorClient client, Element form, String screen) {
    this.client = client;
    this.action = form.attr("action").isEmpty() ? screen : form.attr("action");
    for (Element field : form.select("input:not([type=submit]), textarea, select")) {
      boolean left = field.attr("type").equals("radio") && !field.hasAttr("checked");
      if (!left) {
        fields.put(field.attr("name"), field.val());
      }
    }
  }

  /** The form with this identifier on the screen at this path, as it stands there now. */
  static FacesForm on(EditorClient client, String screen, String id) {
    HttpResponse<String> answer = client.get(screen);
    Element form = Jsoup.parse(answer.body()).getElementById(id);
    assertThat(form).as(screen + " " + answer.statusCode() + " has " + id).isNotNull();
    return new FacesForm(client, form, screen);
  }

  FacesForm with(String field, String value) {
    fields.put(field, value);
    return this;
  }

  /**
   * Presses a button.
   *
   * @return path where the screen leads
   */
  String press(String button, String value) {
    with(button, value);
    List<String> sent = new ArrayList<>();
    fields.forEach((name, text) -> sent.addAll(List.of(name, text)));
    HttpResponse<String> answer = client.post(action, sent.toArray(String[]::new));
    String alert = Jsoup.parse(answer.body()).select("[role=alert], .cms-error").text();
    assertThat(answer.statusCode()).as(action + " " + fields.keySet() + alert).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^\\w+://[^/]+", "");
  }
}
