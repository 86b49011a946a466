package dev.mmaplab.kernel.mm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.kernel.mm.BlockTable.Block;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table answers as a sorted map does, at user's and at kernel's addresses. */
class BlockTableTest {
  private static final int STEPS = 20_000;
  private static final int PAGES = 24;

  @ParameterizedTest
  @ValueSource(longs = {0x5555_5555_9000L, 0xffff_8880_0010_0000L})
  void answersAsSortedMap(long base) {
    Random random = new Random(base);
    BlockTable table = new BlockTable();
    NavigableMap<Long, Block> expected = new TreeMap<>();
    for (int step = 0; step < STEPS; step++) {
      long address = base + 8L * random.nextInt(PAGES * 512);
      switch (random.nextInt(8)) {
        case 0 -> {
          long end = address + 1 + random.nextInt(step % 7 == 0 ? 30_000 : 300);
          table.remove(address, end);
          expected.subMap(address, end).clear();
        }
        case 1 -> {
          table.at(address).ifPresent(table::remove);
          expected.remove(address);
        }
        default -> {
          Block block = block(address, step);
          table.put(block);
          expected.put(address, block);
        }
      }
      long probe = base + random.nextInt(PAGES * 4096);
      assertThat(table.at(probe)).isEqualTo(Optional.ofNullable(expected.get(probe)));
      assertThat(table.upTo(probe))
          .isEqualTo(Optional.ofNullable(expected.floorEntry(probe)).map(Map.Entry::getValue));
      assertThat(table.after(probe))
          .isEqualTo(Optional.ofNullable(expected.higherEntry(probe)).map(Map.Entry::getValue));
      assertThat(table.size()).isEqualTo(expected.size());
    }
  }

  private static Block block(long address, int step) {
    return new Block(address, step, Optional.empty(), Optional.empty(), step % 2 == 0, "");
  }
}
