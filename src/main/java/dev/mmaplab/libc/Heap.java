package dev.mmaplab.libc;

import dev.mmaplab.c.Position;
import dev.mmaplab.kernel.mm.Blocks;
import java.util.Optional;

/** malloc and its family: the {@link Arena}, and a record of who was given what. */
final class Heap {
  private final UserCall c;
  private final Arena arena;
  private final Blocks blocks;

  Heap(UserCall c) {
    this.c = c;
    this.arena = new Arena(c);
    this.blocks = c.blocks();
  }

  /** The user's address, or 0 and ENOMEM. */
  long malloc(long request) {
    return made(blocks.quietly(() -> arena.malloc(request)), request, true);
  }

  /** The same, zeroed. */
  long calloc(long count, long each) {
    return made(blocks.quietly(() -> arena.calloc(count, each)), count * each, false);
  }

  void free(long address) {
    if (address != 0) {
      blocks.freed(address, site());
      blocks.quietly(
          () -> {
            arena.free(address);
            return 0;
          });
    }
  }

  /** realloc(3). */
  long realloc(long address, long request) {
    if (address == 0) {
      return malloc(request);
    }
    if (request == 0) {
      free(address);
      return 0;
    }
    byte[] states = blocks.states(address);
    boolean mapped = blocks.quietly(() -> arena.mapped(address) ? 1 : 0) != 0;
    long fresh = blocks.quietly(() -> arena.realloc(address, request));
    if (fresh == 0) {
      return 0;
    }
    if (fresh != address && mapped) {
      blocks.moved(address);
    } else if (fresh != address) {
      blocks.freed(address, site());
    }
    long start = fresh - 8;
    blocks.resized(states, fresh, request, start, end(fresh), site());
    return fresh;
  }

  /** aligned_alloc(3): {@code alignment} is a power of two. */
  long aligned(long alignment, long request) {
    return made(blocks.quietly(() -> arena.aligned(alignment, request)), request, true);
  }

  /** malloc_usable_size(3). */
  long usable(long address) {
    long size = blocks.quietly(() -> arena.usable(address));
    blocks.opened(address, size);
    return size;
  }

  private long made(long address, long request, boolean fresh) {
    if (address != 0) {
      blocks.made(address, request, address - 8, end(address), fresh, site());
    }
    return address;
  }

  private long end(long address) {
    return address + blocks.quietly(() -> arena.usable(address));
  }

  private Optional<Position> site() {
    return c.cpu().site();
  }
}
