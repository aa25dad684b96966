package nl.groeiwijs.operations.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.util.Mapper;
import org.glassfish.hk2.api.ServiceLocator;

/**
 * Puts an {@link AddressGuard} before the servlet container of every listener, and takes it away
 * again. The place for it is a property of the server's own mapper, a class that is published
 * nowhere and is therefore called by name. On a server without it the portal runs unguarded and
 * says so in the log.
 */
@WebListener
public class GuardAddresses implements ServletContextListener {

  private static final Logger LOG = Logger.getLogger(GuardAddresses.class.getName());

  /** Under this name the server gives its own services to each application. */
  private static final String SERVICES = "org.glassfish.servlet.habitat";

  @Override
  public void contextInitialized(ServletContextEvent event) {
    List<Mapper> mappers = mappers(event.getServletContext());
    if (mappers.isEmpty()) {
      LOG.warning("No listener found: addresses that cannot be decoded are not guarded");
    }
    mappers.forEach(mapper -> change(mapper, AddressGuard::new));
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    mappers(event.getServletContext())
        .forEach(mapper -> change(mapper, GuardAddresses::withoutGuard));
  }

  private static HttpHandler withoutGuard(HttpHandler handler) {
    return handler instanceof AddressGuard guard ? guard.container() : handler;
  }

  private static List<Mapper> mappers(ServletContext context) {
    return context.getAttribute(SERVICES) instanceof ServiceLocator services
        ? services.getAllServices(Mapper.class)
        : List.of();
  }

  private static void change(Mapper mapper, UnaryOperator<HttpHandler> change) {
    try {
      Class<?> type = mapper.getClass();
      Object handler = type.getMethod("getHttpHandler").invoke(mapper);
      if (handler instanceof HttpHandler known) {
        type.getMethod("setHttpHandler", HttpHandler.class).invoke(mapper, change.apply(known));
      }
    } catch (ReflectiveOperationException e) {
      LOG.log(Level.WARNING, "Addresses that cannot be decoded are not guarded", e);
    }
  }
}
