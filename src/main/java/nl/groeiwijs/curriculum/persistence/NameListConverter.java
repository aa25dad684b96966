package nl.groeiwijs.curriculum.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps a short list of names in one column, a name per line. */
@Converter
public class NameListConverter implements AttributeConverter<List<String>, String> {

  @Override
  public String convertToDatabaseColumn(List<String> names) {
    return String.join("\n", names);
  }

  @Override
  public List<String> convertToEntityAttribute(String column) {
    return column.lines().toList();
  }
}
