package nl.groeiwijs.shared.web;

import java.util.List;

/** The addresses under {@code /cms} that a feature answers; one bean per feature. */
public interface EditorRoutes {

  List<EditorRoute> routes();
}
