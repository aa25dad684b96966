package nl.groeiwijs.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Says what in an XML text is not as a schema among the test's resources wants it. */
public final class XmlCheck {

  private final Schema schema;

  /**
   * @param name of a schema in {@code exchange/} of the test resources
   */
  public XmlCheck(String name) {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    try (InputStream file = XmlCheck.class.getResourceAsStream("/exchange/" + name)) {
      schema = factory.newSchema(new StreamSource(file));
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(name, e);
    }
  }

  public List<String> errors(String xml) {
    List<String> errors = new ArrayList<>();
    Validator validator = schema.newValidator();
    validator.setErrorHandler(new Noted(errors));
    try {
      validator.validate(new StreamSource(new StringReader(xml)));
    } catch (IOException | SAXException e) {
      errors.add(e.getMessage());
    }
    return errors;
  }

  private record Noted(List<String> errors) implements ErrorHandler {

    @Override
    public void warning(SAXParseException exception) {
      errors.add(exception.getMessage());
    }

    @Override
    public void error(SAXParseException exception) {
      errors.add(exception.getMessage());
    }

    @Override
    public void fatalError(SAXParseException exception) {
      errors.add(exception.getMessage());
    }
  }
}
