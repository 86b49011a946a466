package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.PageCache;
import java.util.Arrays;
import java.util.Optional;

/**
 * A regular file in memory. Content put there by the host takes no simulated memory until it is
 * written or mapped.
 */
public final class TmpfsFile extends Inode {
  private static final long MOST_BYTES = 256L << 20;

  private byte[] hosted = new byte[0];
  private Optional<PageCache> cache = Optional.empty();
  private final Seals seals = new Seals();

  TmpfsFile(Kernel kernel, int permissions) {
    super(kernel, S_IFREG | permissions & 07777);
  }

  Seals seals() {
    return seals;
  }

  /** The pages, for mappings. */
  PageCache cache() {
    if (cache.isEmpty()) {
      PageCache pages = new PageCache(kernel().memory());
      pages.write(0, hosted, 0, hosted.length);
      hosted = new byte[0];
      cache = Optional.of(pages);
    }
    return cache.get();
  }

  void setContent(byte[] bytes) {
    if (cache.isPresent()) {
      cache.get().truncate(0);
      cache.get().write(0, bytes, 0, bytes.length);
    } else {
      hosted = bytes.clone();
    }
    touch();
  }

  /** Everything in it. */
  byte[] content() {
    if (cache.isEmpty()) {
      return hosted.clone();
    }
    byte[] all = new byte[(int) size()];
    cache.get().read(0, all, 0, all.length);
    return all;
  }

  @Override
  public long size() {
    return cache.map(PageCache::size).orElse((long) hosted.length);
  }

  @Override
  public long truncate(long length) {
    if (length > MOST_BYTES || length > size() && !mayGrowTo(length)) {
      return -Errno.EFBIG;
    }
    if (length > size() && seals.growing() || length < size() && seals.shrinking()) {
      return -Errno.EPERM;
    }
    if (length == 0 && cache.isEmpty()) {
      hosted = new byte[0];
    } else if (length > size()) {
      PageCache pages = cache();
      pages.truncate(length);
    } else {
      cache().truncate(length);
    }
    touch();
    return 0;
  }

  /** RLIMIT_FSIZE of whoever asks: below that there is a SIGXFSZ. */
  private boolean mayGrowTo(long length) {
    long limit = sizeLimit();
    if (Long.compareUnsigned(length, limit) <= 0) {
      return true;
    }
    kernel()
        .signalDelivery()
        .send(kernel().current(), SignalState.Info.kernel(SignalNumbers.SIGXFSZ), true);
    return false;
  }

  private long sizeLimit() {
    return kernel()
        .scheduler()
        .currentIfAny()
        .map(t -> t.softLimit(ResourceLimits.FSIZE))
        .orElse(-1L);
  }

  /** How much of a write seals let through: 6.1 looks at them page by page. */
  private int unsealed(long from, int count) {
    if (seals.writing()) {
      return 0;
    }
    if (!seals.growing() || from + count <= size()) {
      return count;
    }
    boolean pages = kernel().version() == KernelVersion.V6_1;
    long border = from + count & ~4095L;
    return pages && border > from && border <= size() ? (int) (border - from) : 0;
  }

  /**
   * fallocate(2) with FALLOC_FL_PUNCH_HOLE: 0 or −EPERM.
   *
   * @param length from {@code offset}; more than 0
   */
  long punch(long offset, long length) {
    if (seals.writing()) {
      return -Errno.EPERM;
    }
    cache().punch(offset, length);
    touch();
    return 0;
  }

  @Override
  public FileActions actions() {
    return Contents.ACTIONS;
  }

  /** What an open tmpfs file does. */
  private enum Contents implements FileActions {
    ACTIONS;

    @Override
    public long read(OpenFile file, long buffer, long count, FilePosition position) {
      TmpfsFile inode = (TmpfsFile) file.inode();
      long left = Math.max(0, inode.size() - position.value());
      int want = (int) Math.min(Math.min(count, left), 1 << 20);
      if (want == 0) {
        return 0;
      }
      byte[] bytes;
      if (inode.cache.isPresent()) {
        bytes = new byte[want];
        inode.cache.get().read(position.value(), bytes, 0, want);
      } else {
        bytes =
            Arrays.copyOfRange(inode.hosted, (int) position.value(), (int) position.value() + want);
      }
      int done = UserMemory.of(file.kernel()).writeUpTo(buffer, bytes);
      position.advance(done);
      return done;
    }

    @Override
    public long write(OpenFile file, long buffer, long count, FilePosition position) {
      TmpfsFile inode = (TmpfsFile) file.inode();
      if ((file.flags() & OpenFile.O_APPEND) != 0) {
        position.set(inode.size());
      }
      if (position.value() >= MOST_BYTES) {
        return -Errno.EFBIG;
      }
      int want = (int) Math.min(count, 1 << 20);
      if (want == 0) {
        return 0;
      }
      long limit = inode.sizeLimit();
      if (limit != -1) {
        if (!inode.mayGrowTo(position.value() + 1)) {
          return -Errno.EFBIG;
        }
        want = (int) Math.min(want, limit - position.value());
      }
      want = inode.unsealed(position.value(), want);
      if (want == 0) {
        return -Errno.EPERM;
      }
      byte[] bytes = UserMemory.of(file.kernel()).readUpTo(buffer, want);
      int done = inode.cache().write(position.value(), bytes, 0, bytes.length);
      position.advance(done);
      inode.touch();
      return done == 0 ? -Errno.ENOSPC : done;
    }

    @Override
    public long sync(OpenFile file, long start, long end, int dataOnly) {
      return 0;
    }

    @Override
    public boolean canMap(OpenFile file) {
      return true;
    }
  }
}
