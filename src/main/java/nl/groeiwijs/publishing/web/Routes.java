package nl.groeiwijs.publishing.web;

import java.util.List;

/** The addresses that a feature answers; one bean per feature. */
public interface Routes {

  List<Route> routes();
}
