package nl.groeiwijs.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The portal's database: where it is, how its schema gets up to date, how it is closed. */
@ApplicationScoped
@DataSourceDefinition(
    name = PortalDatabase.NAME,
    className = "nl.groeiwijs.shared.persistence.PortalDataSource",
    url = "${MPCONFIG=portal.db.url:jdbc:derby:data/db;create=true}",
    user = "${MPCONFIG=portal.db.user:}",
    password = "${MPCONFIG=portal.db.password:}",
    minPoolSize = 2,
    maxPoolSize = 20,
    // A connection that died in the pool is replaced, and no editor's request fails on it.
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=5"
    })
public class PortalDatabase {

  static final String NAME = "java:app/jdbc/portal";

  private static final Logger LOG = Logger.getLogger(PortalDatabase.class.getName());

  @Resource(lookup = NAME)
  private DataSource dataSource;

  /**
   * Brings the schema up to date with the scripts in {@code db/migration}.
   *
   * @return number of scripts that ran, 0 when the schema was up to date
   */
  public int migrate() {
    return Flyway.configure(PortalDatabase.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .placeholders(java.util.Map.of("clob", isDerby() ? "CLOB" : "TEXT"))
        .load()
        .migrate()
        .migrationsExecuted;
  }

  /** True before the first start: there is no table yet. */
  public boolean isEmpty() {
    try (var connection = dataSource.getConnection();
        var tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
      return !tables.next();
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer", e);
    }
  }

  /** Derby is left unclean, and recovers slowly, unless it is told to stop. */
  public void close() {
    if (!isDerby()) {
      return;
    }
    try {
      DriverManager.getConnection("jdbc:derby:;shutdown=true");
    } catch (SQLException e) {
      // Derby reports success as an exception with this state.
      if (!"XJ015".equals(e.getSQLState())) {
        LOG.log(Level.WARNING, "Derby did not stop cleanly", e);
      }
    }
  }

  private boolean isDerby() {
    try (var connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().contains("Derby");
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer", e);
    }
  }
}
