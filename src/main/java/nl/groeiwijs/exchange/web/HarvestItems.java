package nl.groeiwijs.exchange.web;

import io.gdcc.xoai.dataprovider.exceptions.handler.IdDoesNotExistException;
import io.gdcc.xoai.dataprovider.filter.ScopedFilter;
import io.gdcc.xoai.dataprovider.model.Item;
import io.gdcc.xoai.dataprovider.model.ItemIdentifier;
import io.gdcc.xoai.dataprovider.model.MetadataFormat;
import io.gdcc.xoai.dataprovider.repository.ItemRepository;
import io.gdcc.xoai.dataprovider.repository.ResultsPage;
import io.gdcc.xoai.model.oaipmh.ResumptionToken;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.exchange.application.Harvest;
import nl.groeiwijs.exchange.domain.HarvestRecord;
import nl.groeiwijs.exchange.domain.HarvestWindow;
import nl.groeiwijs.lesson.application.LessonDescription;

/** Answers the questions of the library about single records and lists of them. */
final class HarvestItems implements ItemRepository {

  private final Harvest harvest;
  private final RecordIdentifier identifiers;
  private final UnaryOperator<String> absolute;

  /**
   * @param absolute makes an address of the portal one with scheme and host
   */
  HarvestItems(Harvest harvest, RecordIdentifier identifiers, UnaryOperator<String> absolute) {
    this.harvest = harvest;
    this.identifiers = identifiers;
    this.absolute = absolute;
  }

  @Override
  public ItemIdentifier getItemIdentifier(String identifier) throws IdDoesNotExistException {
    return header(find(identifier));
  }

  @Override
  public Item getItem(String identifier, MetadataFormat format) throws IdDoesNotExistException {
    return item(find(identifier), format);
  }

  private HarvestRecord find(String identifier) throws IdDoesNotExistException {
    return identifiers
        .key(identifier)
        .flatMap(harvest::find)
        .orElseThrow(() -> new IdDoesNotExistException("No record has this identifier"));
  }

  @Override
  public ResultsPage<ItemIdentifier> getItemIdentifiers(
      List<ScopedFilter> filters, MetadataFormat format, int size, ResumptionToken.Value asked) {
    return page(asked, size, this::header);
  }

  @Override
  public ResultsPage<Item> getItems(
      List<ScopedFilter> filters, MetadataFormat format, int size, ResumptionToken.Value asked) {
    return page(asked, size, record -> item(record, format));
  }

  /**
   * One record more than asked for tells whether the list goes on. The library counts on from the
   * offset by the number of records; here the offset is the place of the last one.
   */
  private <T> ResultsPage<T> page(
      ResumptionToken.Value asked, int size, Function<HarvestRecord, T> shown) {
    List<HarvestRecord> found = harvest.list(window(asked), asked.getOffset(), size + 1);
    boolean more = found.size() > size;
    List<HarvestRecord> given = more ? found.subList(0, size) : found;
    boolean inParts = more || asked.getOffset() > 0;
    int total = inParts && !given.isEmpty() ? size + 1 : given.size();
    long last = given.isEmpty() ? 0 : given.get(given.size() - 1).place();
    ResumptionToken.Value counted =
        new ResumptionToken.ValueBuilder()
            .withOffset(last - given.size())
            .withFrom(asked.getFrom())
            .withUntil(asked.getUntil())
            .withSetSpec(asked.getSetSpec())
            .withMetadataPrefix(asked.getMetadataPrefix())
            .build();
    return new ResultsPage<>(counted, more, given.stream().map(shown).toList(), total);
  }

  private static HarvestWindow window(ResumptionToken.Value asked) {
    return new HarvestWindow(
        Optional.ofNullable(asked.getFrom()),
        Optional.ofNullable(asked.getUntil()),
        Sector.ofCode(asked.getSetSpec()));
  }

  private ItemIdentifier header(HarvestRecord record) {
    return new HarvestedItem(record, identifiers.of(record.key()), Optional.empty());
  }

  /** A lesson that went while the list was read is told of as deleted at once. */
  private Item item(HarvestRecord record, MetadataFormat format) {
    String identifier = identifiers.of(record.key());
    Optional<String> xml =
        record.deleted()
            ? Optional.empty()
            : harvest
                .describe(record.editionId())
                .map(lesson -> xml(lesson, identifier, format.getPrefix()));
    HarvestRecord told = xml.isPresent() ? record : record.gone();
    return new HarvestedItem(told, identifier, xml);
  }

  private String xml(LessonDescription lesson, String identifier, String prefix) {
    String url = absolute.apply(lesson.address());
    return prefix.equals(LomRecord.PREFIX)
        ? new LomRecord(lesson, identifier, url).xml()
        : new DublinCoreRecord(lesson, url).xml();
  }
}
