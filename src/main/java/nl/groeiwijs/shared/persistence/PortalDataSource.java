package nl.groeiwijs.shared.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Opens connections by address, so that the same archive runs on Derby and on PostgreSQL. The
 * server pools it; it is named in {@code @DataSourceDefinition} because a driver class inside the
 * archive is not accepted there.
 */
public class PortalDataSource implements DataSource {

  private String url;
  private String user;
  private String password;
  private PrintWriter logWriter;
  private int loginTimeout;

  public void setUrl(String url) {
    this.url = url;
  }

  public String getUrl() {
    return url;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return getConnection(user, password);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    loadDriver();
    boolean anonymous = user == null || user.isBlank();
    return anonymous
        ? DriverManager.getConnection(url)
        : DriverManager.getConnection(url, user, password);
  }

  /** Drivers inside an archive are not found by DriverManager's own search. */
  private void loadDriver() throws SQLException {
    String driver =
        url.startsWith("jdbc:postgresql:")
            ? "org.postgresql.Driver"
            : "org.apache.derby.iapi.jdbc.AutoloadedDriver";
    try {
      Class.forName(driver, true, PortalDataSource.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new SQLException("No driver for " + url, e);
    }
  }

  @Override
  public PrintWriter getLogWriter() {
    return logWriter;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    logWriter = out;
  }

  @Override
  public void setLoginTimeout(int seconds) {
    loginTimeout = seconds;
  }

  @Override
  public int getLoginTimeout() {
    return loginTimeout;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("nl.groeiwijs");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("No " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
