package nl.groeiwijs.wegwijzer.domain;

import java.util.List;
import nl.groeiwijs.content.domain.Block;

/** What to do at one moment: lists, and sentences to say. */
public record Phase(Moment moment, List<Block> blocks) {

  public Phase {
    blocks = List.copyOf(blocks);
  }

  Phase forReader(Reader reader) {
    return new Phase(moment, LayeredPart.select(blocks, reader));
  }
}
