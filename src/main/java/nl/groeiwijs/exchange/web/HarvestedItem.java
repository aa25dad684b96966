package nl.groeiwijs.exchange.web;

import io.gdcc.xoai.dataprovider.model.Item;
import io.gdcc.xoai.dataprovider.model.Set;
import io.gdcc.xoai.model.oaipmh.results.record.Metadata;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.exchange.domain.HarvestRecord;

/**
 * A record of the harvest as the library wants it.
 *
 * @param identifier of the record
 * @param xml its metadata, empty when it is deleted or when only its header was asked for
 */
record HarvestedItem(HarvestRecord harvested, String identifier, Optional<String> xml)
    implements Item {

  @Override
  public String getIdentifier() {
    return identifier;
  }

  @Override
  public Instant getDatestamp() {
    return harvested.changedAt();
  }

  @Override
  public List<Set> getSets() {
    return harvested.sets().sectors().stream().map(sector -> Set.set(sector.code())).toList();
  }

  @Override
  public boolean isDeleted() {
    return harvested.deleted();
  }

  @Override
  public Metadata getMetadata() {
    byte[] bytes = xml.orElseThrow().getBytes(StandardCharsets.UTF_8);
    return Metadata.copyFromStream(new ByteArrayInputStream(bytes));
  }
}
