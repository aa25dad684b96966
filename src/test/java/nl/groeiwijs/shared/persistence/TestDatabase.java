package nl.groeiwijs.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;

/**
 * A Derby database in memory with the portal's own migrations and persistence unit, for one test.
 * Outside a container there is no transaction around a use case, so {@link #inTransaction} is.
 */
public final class TestDatabase implements AutoCloseable {

  private final String url = "jdbc:derby:memory:" + UUID.randomUUID();
  private final EntityManagerFactory factory;
  private final EntityManager entities;

  public TestDatabase() {
    Flyway.configure()
        .dataSource(url + ";create=true", null, null)
        .locations("classpath:db/migration")
        .placeholders(Map.of("clob", "CLOB"))
        .load()
        .migrate();
    factory =
        Persistence.createEntityManagerFactory(
            "portal",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.driver", "org.apache.derby.iapi.jdbc.AutoloadedDriver",
                "jakarta.persistence.jdbc.url", url,
                "eclipselink.weaving", "false"));
    entities = factory.createEntityManager();
  }

  public EntityManager entities() {
    return entities;
  }

  /** Runs the work, commits, and forgets what was loaded; rolls back when the work throws. */
  public <T> T inTransaction(Supplier<T> work) {
    entities.getTransaction().begin();
    try {
      T result = work.get();
      entities.getTransaction().commit();
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
      entities.clear();
    }
  }

  @Override
  public void close() {
    entities.close();
    factory.close();
    try {
      DriverManager.getConnection(url + ";drop=true").close();
    } catch (SQLException e) {
      // Derby reports a dropped database as an exception with this state.
      if (!"08006".equals(e.getSQLState())) {
        throw new IllegalStateException(e);
      }
    }
  }
}
