package nl.groeiwijs.exchange.web;

import io.gdcc.xoai.dataprovider.DataProvider;
import io.gdcc.xoai.dataprovider.model.Context;
import io.gdcc.xoai.dataprovider.model.MetadataFormat;
import io.gdcc.xoai.dataprovider.model.Set;
import io.gdcc.xoai.dataprovider.repository.Repository;
import io.gdcc.xoai.dataprovider.repository.RepositoryConfiguration;
import io.gdcc.xoai.dataprovider.repository.SetRepository;
import io.gdcc.xoai.model.oaipmh.DeletedRecord;
import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.OAIPMH;
import io.gdcc.xoai.model.oaipmh.ResumptionToken;
import io.gdcc.xoai.model.oaipmh.verbs.ListIdentifiers;
import io.gdcc.xoai.model.oaipmh.verbs.ListRecords;
import io.gdcc.xoai.xml.XmlWriter;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.exchange.application.Harvest;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/**
 * The harvest of lessons in the words of OAI-PMH 2.0. A list comes in parts of {@link #PART}
 * records; the sets are the sectors; records that are gone are told of for ever.
 *
 * @see <a href="https://www.openarchives.org/OAI/openarchivesprotocol.html">the protocol</a>
 */
final class HarvestProvider {

  /** Records in one answer: about half a megabyte. */
  static final int PART = 100;

  /** No record is older; the protocol asks for a lower limit, not for the oldest. */
  private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");

  private final RepositoryConfiguration configuration;
  private final DataProvider provider;

  /**
   * @param absolute makes an address of the portal one with scheme and host
   * @param contact mail address of who keeps the portal
   */
  HarvestProvider(Harvest harvest, UnaryOperator<String> absolute, String contact) {
    String base = absolute.apply("/oai");
    configuration =
        new RepositoryConfiguration.RepositoryConfigurationBuilder()
            .withRepositoryName(Texts.get(Language.NL, "site.name"))
            .withBaseUrl(base)
            .withAdminEmail(contact)
            .withEarliestDate(EARLIEST)
            .withGranularity(Granularity.Second)
            .withDeleteMethod(DeletedRecord.PERSISTENT)
            .withMaxListRecords(PART)
            .withMaxListIdentifiers(PART)
            .withResumptionTokenFormat(new ListToken())
            .withCompression("gzip")
            .build();
    RecordIdentifier identifiers = new RecordIdentifier(URI.create(base).getHost());
    provider =
        new DataProvider(
            new Context()
                .withMetadataFormat(format(LomRecord.PREFIX, LomRecord.NAMESPACE, LomRecord.SCHEMA))
                .withMetadataFormat(
                    format(
                        DublinCoreRecord.PREFIX,
                        DublinCoreRecord.NAMESPACE,
                        DublinCoreRecord.SCHEMA)),
            new Repository(configuration)
                .withItemRepository(new HarvestItems(harvest, identifiers, absolute))
                .withSetRepository(new SectorSets()));
  }

  private static MetadataFormat format(String prefix, String namespace, String schema) {
    return MetadataFormat.metadataFormat(prefix)
        .withNamespace(namespace)
        .withSchemaLocation(schema);
  }

  /**
   * The answer to a request, as XML in UTF-8; a wrong request gets the error of the protocol.
   *
   * @param parameters all that was sent, by name
   */
  byte[] answer(Map<String, String[]> parameters) {
    OAIPMH answer = provider.handle(readable(parameters));
    leaveOutCounts(answer);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XmlWriter writer = new XmlWriter(bytes, configuration)) {
      writer.writeStartDocument("UTF-8", "1.0");
      writer.write(answer);
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("An answer cannot be written in memory", e);
    }
    return bytes.toByteArray();
  }

  /** What is wrong is said with what was sent, so that must be something that XML can say. */
  private static Map<String, String[]> readable(Map<String, String[]> parameters) {
    Map<String, String[]> readable = new HashMap<>();
    parameters.forEach(
        (name, values) ->
            readable.put(
                readable(name),
                Arrays.stream(values).map(HarvestProvider::readable).toArray(String[]::new)));
    return readable;
  }

  private static String readable(String text) {
    return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD]", "\uFFFD");
  }

  /** The library counts by offset, which here is a place; a token need not count. */
  private static void leaveOutCounts(OAIPMH answer) {
    if (answer.getVerb() instanceof ListRecords list && list.getResumptionToken() != null) {
      list.withResumptionToken(new ResumptionToken(list.getResumptionToken().getValue()));
    } else if (answer.getVerb() instanceof ListIdentifiers list
        && list.getResumptionToken() != null) {
      list.withResumptionToken(new ResumptionToken(list.getResumptionToken().getValue()));
    }
  }

  /** One set per sector, whether it has lessons or not. */
  private static final class SectorSets implements SetRepository {

    @Override
    public boolean supportSets() {
      return true;
    }

    @Override
    public List<Set> getSets() {
      return Arrays.stream(Sector.values())
          .map(
              sector ->
                  Set.set(sector.code())
                      .withName(Texts.get(Language.NL, "lesson.sector." + sector.code())))
          .toList();
    }

    @Override
    public boolean exists(String set) {
      return Sector.ofCode(set).isPresent();
    }
  }
}
