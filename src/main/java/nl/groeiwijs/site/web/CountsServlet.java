package nl.groeiwijs.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import nl.groeiwijs.publishing.application.ReaderStatistics;
import nl.groeiwijs.publishing.web.PageTrace;

/** What was counted, as a table (RFC 4180): per day, page and class, what happened often enough. */
@WebServlet("/statistiek.csv")
public class CountsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Duration FRESH = Duration.ofMinutes(2);

  @Inject private transient ReaderStatistics statistics;
  @Inject private transient PageTrace trace;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    trace.validUntil(clock.instant().plus(FRESH));
    response.setContentType("text/csv;charset=UTF-8");
    PrintWriter out = response.getWriter();
    out.print("day,address,what,times\r\n");
    statistics
        .listShown()
        .forEach(
            count ->
                out.print(
                    "%s,\"%s\",%s,%d\r\n"
                        .formatted(
                            count.day(),
                            count.address().replace("\"", "\"\""),
                            count.what(),
                            count.times())));
  }
}
