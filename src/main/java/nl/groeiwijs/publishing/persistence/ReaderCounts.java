package nl.groeiwijs.publishing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.groeiwijs.publishing.domain.ReaderCount;
import nl.groeiwijs.publishing.domain.Remark;

/** The tables of counts and remarks. */
@ApplicationScoped
public class ReaderCounts {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected ReaderCounts() {}

  /** For use outside the container, with a persistence context of the caller. */
  public ReaderCounts(EntityManager entities) {
    this.entities = entities;
  }

  /** Adds to what was counted before. */
  public void add(ReaderCount count) {
    int changed =
        entities
            .createNativeQuery(
                "update reader_count set times = times + ?"
                    + " where counted_on = ? and address = ? and what = ?")
            .setParameter(1, count.times())
            .setParameter(2, Date.valueOf(count.day()))
            .setParameter(3, count.address())
            .setParameter(4, count.what())
            .executeUpdate();
    if (changed == 0) {
      entities
          .createNativeQuery(
              "insert into reader_count (counted_on, address, what, times) values (?, ?, ?, ?)")
          .setParameter(1, Date.valueOf(count.day()))
          .setParameter(2, count.address())
          .setParameter(3, count.what())
          .setParameter(4, count.times())
          .executeUpdate();
    }
  }

  /** The counts from this day on, by day, address and what. */
  public List<ReaderCount> listSince(LocalDate day) {
    Stream<?> rows =
        entities
            .createNativeQuery(
                "select counted_on, address, what, times from reader_count"
                    + " where counted_on >= ? order by counted_on, address, what")
            .setParameter(1, Date.valueOf(day))
            .getResultStream();
    return counts(rows);
  }

  /** The counts of one page from this day on, by day and what. */
  public List<ReaderCount> listSince(LocalDate day, String address) {
    Stream<?> rows =
        entities
            .createNativeQuery(
                "select counted_on, address, what, times from reader_count"
                    + " where counted_on >= ? and address = ? order by counted_on, what")
            .setParameter(1, Date.valueOf(day))
            .setParameter(2, address)
            .getResultStream();
    return counts(rows);
  }

  private static List<ReaderCount> counts(Stream<?> rows) {
    return rows.map(Object[].class::cast)
        .map(
            row ->
                new ReaderCount(
                    ((Date) row[0]).toLocalDate(),
                    (String) row[1],
                    (String) row[2],
                    ((Number) row[3]).longValue()))
        .toList();
  }

  public void add(Remark remark) {
    entities
        .createNativeQuery(
            "insert into reader_remark (id, address, written_on, words) values (?, ?, ?, ?)")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, remark.address())
        .setParameter(3, Date.valueOf(remark.day()))
        .setParameter(4, remark.words())
        .executeUpdate();
  }

  /** How many remarks a page got on a day. */
  public long countRemarks(String address, LocalDate day) {
    Object count =
        entities
            .createNativeQuery(
                "select count(*) from reader_remark where address = ? and written_on = ?")
            .setParameter(1, address)
            .setParameter(2, Date.valueOf(day))
            .getSingleResult();
    return ((Number) count).longValue();
  }

  /** The newest remarks. */
  public List<Remark> listRemarks(int size) {
    Stream<?> rows =
        entities
            .createNativeQuery(
                "select address, written_on, words from reader_remark order by written_on desc, id")
            .setMaxResults(size)
            .getResultStream();
    return remarks(rows);
  }

  /** The newest remarks about one page. */
  public List<Remark> listRemarks(String address, int size) {
    Stream<?> rows =
        entities
            .createNativeQuery(
                "select address, written_on, words from reader_remark where address = ?"
                    + " order by written_on desc, id")
            .setParameter(1, address)
            .setMaxResults(size)
            .getResultStream();
    return remarks(rows);
  }

  private static List<Remark> remarks(Stream<?> rows) {
    return rows.map(Object[].class::cast)
        .map(row -> new Remark((String) row[0], ((Date) row[1]).toLocalDate(), (String) row[2]))
        .toList();
  }

  /** Deletes remarks of before this day. */
  public void forgetRemarksBefore(LocalDate day) {
    entities
        .createNativeQuery("delete from reader_remark where written_on < ?")
        .setParameter(1, Date.valueOf(day))
        .executeUpdate();
  }
}
