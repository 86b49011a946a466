package dev.mmaplab.kernel.mm;

import dev.mmaplab.c.Position;
import dev.mmaplab.kernel.mm.BlockTable.Block;
import dev.mmaplab.machine.Watch;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The blocks that allocators have handed out in one address space, and what is wrong with accesses
 * to them: beside a block, or to one that was given back. Only looks: what programs and drivers see
 * does not depend on it.
 */
public final class Blocks {
  /** Blocks past this many are not watched: a record of each would cost more than they do. */
  private static final int MOST = 50_000;

  /** Larger blocks may be read before they are written: to follow that would slow them down. */
  private static final long MOST_FRESH = 16 << 10;

  private static final String WRITE = "write of ";
  private static final String READ = "read of ";

  /** Who hears of it. */
  interface Report {
    void misused(Misuse misuse);

    /** Memory that is in no block was accessed, not by one instruction. */
    void accessed(long address, long length, boolean write);
  }

  /**
   * A wrong access.
   *
   * @param kind as the sanitizers name it
   * @param address of the access
   */
  public record Misuse(
      String kind,
      String text,
      long address,
      Optional<Position> made,
      Optional<Position> released) {}

  /** Names of mistakes in this address space. */
  record Names(String outOfBounds, String afterFree) {}

  private final Names names;
  private final Report report;
  private final Watch watch;
  private final BlockTable blocks = new BlockTable();

  Blocks(Names names, Report report) {
    this.names = names;
    this.report = report;
    this.watch =
        new Watch(
            new Watch.Listener() {
              @Override
              public void touched(
                  long address, long length, long at, byte state, boolean write, boolean bulk) {
                Blocks.this.touched(address, length, at, state, write);
              }

              @Override
              public void bulk(long address, long length, boolean write) {
                Blocks.this.bulk(address, length, write);
              }
            });
  }

  static Report report(KernelServices services, boolean user) {
    return new Report() {
      @Override
      public void misused(Misuse misuse) {
        services.misused(misuse, user);
      }

      @Override
      public void accessed(long address, long length, boolean write) {
        services.accessed(address, length, write, user);
      }
    };
  }

  /** Takes over what another knows, for a forked child. */
  void copyFrom(Blocks other) {
    blocks.copyFrom(other.blocks);
    watch.copyFrom(other.watch);
  }

  Watch watch() {
    return watch;
  }

  /** Does an allocator's work: it may touch what nobody else may. */
  public long quietly(LongSupplier work) {
    watch.pause();
    try {
      return work.getAsLong();
    } finally {
      watch.resume();
    }
  }

  /**
   * A block was handed out.
   *
   * @param start of what the allocator set aside for it
   * @param end of that
   * @param fresh its contents are not defined
   * @param site who asked for it
   */
  public void made(
      long address, long size, long start, long end, boolean fresh, Optional<Position> site) {
    made(address, size, start, end, fresh, site, "", Watch.CLOSED);
  }

  void made(
      long address,
      long size,
      long start,
      long end,
      boolean fresh,
      Optional<Position> site,
      String kind,
      byte others) {
    drop(start, end);
    byte inside = fresh && size <= MOST_FRESH ? Watch.FRESH : Watch.OPEN;
    if (blocks.size() >= MOST) {
      watch.set(start, end, Watch.OPEN, Watch.OPEN);
      return;
    }
    watch.set(start, address, Watch.CLOSED, others);
    watch.set(address, address + size, inside, others);
    watch.set(address + size, end, Watch.CLOSED, others);
    blocks.put(new Block(address, size, site, Optional.empty(), false, kind));
  }

  /** A block was resized without moving, or moved: its first bytes keep what is known of them. */
  public void resized(
      byte[] states, long address, long size, long start, long end, Optional<Position> site) {
    made(address, size, start, end, true, site);
    for (int i = 0; i < Math.min(states.length, size); i++) {
      if (states[i] == Watch.OPEN) {
        watch.set(address + i, address + i + 1, Watch.OPEN, Watch.CLOSED);
      }
    }
  }

  /** What is known of a block's bytes, before it is resized; of none if that is not one. */
  public byte[] states(long address) {
    Optional<Block> known = blocks.at(address);
    if (known.isEmpty()) {
      return new byte[0];
    }
    Block block = known.get();
    if (block.freed() || block.size() > MOST_FRESH) {
      return new byte[(int) Math.min(MOST_FRESH, block.size())];
    }
    byte[] states = new byte[(int) block.size()];
    for (int i = 0; i < states.length; i++) {
      states[i] = watch.get(address + i);
    }
    return states;
  }

  /** A block is about to be given back; freeing what is none, or a second time, is told. */
  public void freed(long address, Optional<Position> site) {
    Optional<Block> known = blocks.at(address);
    if (known.isEmpty()) {
      return;
    }
    Block block = known.get();
    if (block.freed()) {
      report.misused(
          new Misuse(
              "double-free",
              "the block of " + bytes(block.size()) + " was freed before",
              address,
              block.made(),
              block.released()));
      return;
    }
    blocks.put(new Block(address, block.size(), block.made(), site, true, block.kind()));
    watch.set(address, block.end(), Watch.FREED, Watch.OPEN);
  }

  /** All of a block may be used: somebody asked how large it really is. */
  public void opened(long address, long size) {
    Optional<Block> known = blocks.at(address).filter(b -> !b.freed() && size > b.size());
    if (known.isPresent()) {
      Block block = known.get();
      watch.set(block.end(), address + size, Watch.OPEN, Watch.CLOSED);
      blocks.put(new Block(address, size, block.made(), block.released(), false, block.kind()));
    }
  }

  /** Not a block that this watches, whatever it was. */
  void unknown(long from, long to) {
    drop(from, to);
    watch.set(from, to, Watch.OPEN, Watch.OPEN);
  }

  /** Free memory beside a block: nobody may touch what nobody was given. */
  void closed(long from, long to) {
    if (watch.get(from) == Watch.OPEN) {
      watch.set(from, to, Watch.CLOSED, Watch.OPEN);
    }
  }

  /** Somebody this does not know of wrote these bytes. */
  void written(long from, long to) {
    for (long at = from; at < to; at++) {
      if (watch.get(at) == Watch.FRESH) {
        watch.set(at, at + 1, Watch.OPEN, Watch.OPEN);
      }
    }
  }

  /** The memory is gone, or somebody else's. */
  void forget(long from, long to) {
    if (blocks.size() > 0) {
      drop(from, to);
      watch.forget(from, to);
    }
  }

  /** A block in pages of its own is no longer there. */
  public void moved(long address) {
    blocks.at(address).ifPresent(b -> forget(address & -4096L, b.end() + 4095 & -4096L));
  }

  private void drop(long from, long to) {
    blocks.upTo(from - 1).filter(b -> b.freed() && b.end() > from).ifPresent(blocks::remove);
    blocks.remove(from, to);
  }

  /** Whole accesses must stay in their block, even if what is beside it is somebody's too. */
  private void bulk(long address, long length, boolean write) {
    Optional<Block> below = blocks.upTo(address).filter(b -> address < b.end());
    if (below.isEmpty()) {
      report.accessed(address, length, write);
    } else if (!below.get().freed() && address + length > below.get().end()) {
      beside(below.get(), (write ? WRITE : READ) + bytes(length), address, length);
    }
  }

  private void beside(Block b, String access, long address, long length) {
    report.misused(
        new Misuse(
            b.kind().isEmpty() ? names.outOfBounds() : b.kind(),
            access + where(address, length, b) + (b.freed() ? " that was freed" : ""),
            address,
            b.made(),
            b.released()));
  }

  private void touched(long address, long length, long at, byte state, boolean write) {
    if (state == Watch.FRESH) {
      return;
    }
    String access = (write ? WRITE : READ) + bytes(length);
    Optional<Block> before = blocks.upTo(at);
    if (state == Watch.FREED) {
      Optional<Block> freed = before.filter(b -> b.freed() && at < b.end());
      report.misused(
          freed
              .map(
                  b ->
                      new Misuse(
                          names.afterFree(),
                          access + where(address, length, b) + " that was freed",
                          address,
                          b.made(),
                          b.released()))
              .orElseGet(
                  () ->
                      new Misuse(
                          names.afterFree(),
                          access + " in memory that was freed",
                          address,
                          Optional.empty(),
                          Optional.empty())));
      return;
    }
    nearest(before, at).ifPresent(b -> beside(b, access, address, length));
  }

  private Optional<Block> nearest(Optional<Block> before, long at) {
    Optional<Block> after = blocks.after(at);
    if (before.isEmpty() || after.isEmpty()) {
      return before.isPresent() ? before : after;
    }
    long behind = at - before.get().end();
    long ahead = after.get().address() - at;
    boolean livelier = before.get().freed() && !after.get().freed();
    return ahead < behind || livelier && ahead == behind ? after : before;
  }

  private static String where(long address, long length, Block b) {
    String block = "a block of " + bytes(b.size());
    if (address >= b.end()) {
      return ", " + bytes(address - b.end()) + " after " + block;
    }
    if (address + length <= b.address()) {
      return ", " + bytes(b.address() - address) + " before " + block;
    }
    return address < b.address()
        ? ", from " + bytes(b.address() - address) + " before " + block
        : " at byte " + (address - b.address()) + " of " + block;
  }

  /** As in {@code 1 byte}. */
  public static String bytes(long count) {
    return String.format(Locale.ROOT, "%d %s", count, count == 1 ? "byte" : "bytes");
  }
}
