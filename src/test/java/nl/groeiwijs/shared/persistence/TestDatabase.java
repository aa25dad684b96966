package nl.groeiwijs.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;

/**
 * A Derby database in memory with the portal's own migrations and persistence unit, for one test.
 * Outside a container there is no transaction around a use case, so {@link #inTransaction} is. A
 * database that a test is done with is emptied for the next one, since making one takes seconds.
 */
public final class TestDatabase implements AutoCloseable {

  private static final Queue<Store> FREE = new ConcurrentLinkedQueue<>();

  private final Store store;
  private final EntityManager entities;

  /** The database itself. */
  private record Store(String url, EntityManagerFactory factory) {

    static Store make() {
      String url = "jdbc:derby:memory:" + UUID.randomUUID();
      Flyway.configure()
          .dataSource(url + ";create=true", null, null)
          .locations("classpath:db/migration")
          .placeholders(Map.of("clob", "CLOB"))
          .load()
          .migrate();
      return new Store(
          url,
          Persistence.createEntityManagerFactory(
              "portal",
              Map.of(
                  "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                  "jakarta.persistence.jtaDataSource", "",
                  "jakarta.persistence.jdbc.driver", "org.apache.derby.iapi.jdbc.AutoloadedDriver",
                  "jakarta.persistence.jdbc.url", url,
                  "eclipselink.weaving", "false")));
    }

    /** Takes every row out; a table that others refer to is tried again after them. */
    void empty() throws SQLException {
      try (Connection connection = DriverManager.getConnection(url);
          Statement statement = connection.createStatement()) {
        List<String> left = tables(statement);
        while (!left.isEmpty()) {
          List<String> referred = new ArrayList<>();
          for (String table : left) {
            if (!isEmptied(statement, table)) {
              referred.add(table);
            }
          }
          if (referred.size() == left.size()) {
            throw new IllegalStateException("Cannot be emptied: " + referred);
          }
          left = referred;
        }
      }
    }

    private static boolean isEmptied(Statement statement, String table) throws SQLException {
      try {
        statement.executeUpdate("DELETE FROM \"" + table + "\"");
        return true;
      } catch (SQLException e) {
        // 23503: rows elsewhere refer to these.
        if (!"23503".equals(e.getSQLState())) {
          throw e;
        }
        return false;
      }
    }

    private static List<String> tables(Statement statement) throws SQLException {
      List<String> tables = new ArrayList<>();
      try (ResultSet rows =
          statement.executeQuery("SELECT tablename FROM sys.systables WHERE tabletype = 'T'")) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      tables.removeIf(table -> table.equals("flyway_schema_history"));
      return tables;
    }
  }

  public TestDatabase() {
    Store free = FREE.poll();
    store = free == null ? Store.make() : free;
    entities = store.factory().createEntityManager();
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
    try {
      store.empty();
      FREE.add(store);
    } catch (SQLException e) {
      throw new IllegalStateException("The database of the test is not clean", e);
    }
  }
}
