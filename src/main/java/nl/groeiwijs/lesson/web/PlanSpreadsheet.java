package nl.groeiwijs.lesson.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a spreadsheet (Office Open XML). */
final class PlanSpreadsheet {

  private static final String MAKER = "Groeiwijs";
  private static final String VERSION = "1.0";
  private static final int NARROW = 14;
  private static final int WIDE = 44;

  /** A value longer than this makes its column a wide one. */
  private static final int LONG = 16;

  private PlanSpreadsheet() {}

  /**
   * @param name of the sheet; what a sheet cannot be called is left out of it
   */
  static void write(String name, PlanTable table, OutputStream out) throws IOException {
    try (Workbook book = new Workbook(out, MAKER, VERSION)) {
      Worksheet sheet = book.newWorksheet(sheetName(name));
      List<List<String>> lines = table.all();
      for (int row = 0; row < lines.size(); row++) {
        for (int column = 0; column < lines.get(row).size(); column++) {
          put(sheet, row, column, lines.get(row).get(column));
        }
      }
      int last = table.heading().size() - 1;
      sheet.range(0, 0, 0, last).style().bold().set();
      sheet.freezePane(0, 1);
      for (int column = 0; column <= last; column++) {
        sheet.width(column, isWide(table, column) ? WIDE : NARROW);
      }
    }
  }

  /** Numbers are numbers, so that a teacher can add minutes up. */
  private static void put(Worksheet sheet, int row, int column, String value) {
    if (value.matches("\\d{1,6}")) {
      sheet.value(row, column, Integer.valueOf(value));
    } else {
      sheet.value(row, column, value);
    }
  }

  private static boolean isWide(PlanTable table, int column) {
    return table.lines().stream().anyMatch(line -> line.get(column).length() > LONG);
  }

  /** At most 31 characters, and none of those that stand for something in a reference. */
  private static String sheetName(String name) {
    String plain = name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
    return plain.isEmpty() ? MAKER : plain.substring(0, Math.min(plain.length(), 31));
  }
}
