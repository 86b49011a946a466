package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code linux/seq_file.h}: fs/seq_file.c. */
final class SeqFiles {
  private static final int PAGE = 4096;
  private static final long LONGEST = 1L << 26;

  private final Kernel kernel;
  private final Map<Long, Long> singleOperations = new HashMap<>();

  SeqFiles(Kernel kernel) {
    this.kernel = kernel;
  }

  static SeqFiles of(Kernel kernel) {
    return kernel.part(SeqFiles.class, SeqFiles::new);
  }

  static void install(Binder binder) {
    binder.bind("seq_open", (kernel, c) -> of(kernel).open(c.arg(0), c.arg(1)));
    binder.bind("seq_read", (kernel, c) -> of(kernel).reader(c).read());
    binder.bind("seq_lseek", (kernel, c) -> of(kernel).seek(c.arg(0), c.arg(1), c.intArg(2)));
    binder.bind("seq_release", (kernel, c) -> of(kernel).release(c.arg(1), false));
    binder.bind("seq_release_private", (kernel, c) -> of(kernel).release(c.arg(1), true));
    binder.bind("single_release", (kernel, c) -> of(kernel).release(c.arg(1), false));
    binder.bind("mmaplab_seq_release_any", (kernel, c) -> of(kernel).releaseAny(c.arg(1)));
    binder.bind(
        "__seq_open_private",
        (kernel, c) -> of(kernel).openPrivate(c.arg(0), c.arg(1), c.intArg(2)));
    binder.bind(
        "seq_open_private",
        (kernel, c) ->
            of(kernel).openPrivate(c.arg(0), c.arg(1), c.intArg(2)) == 0 ? -Errno.ENOMEM : 0);
    binder.bind("single_open", (kernel, c) -> of(kernel).openSingle(c.arg(0), c.arg(1), c.arg(2)));
    binder.bind(
        "single_open_size", (kernel, c) -> of(kernel).openSingle(c.arg(0), c.arg(1), c.arg(2)));
    binder.bind(
        "mmaplab_single_start",
        (kernel, c) -> kernel.kernelSpace().loadLong(c.arg(1)) == 0 ? 1 : 0);
    binder.bind("mmaplab_single_next", (kernel, c) -> next(kernel, c.arg(2)));
    binder.bind("mmaplab_single_stop", (kernel, c) -> 0);
    binder.bind(
        "seq_printf", (kernel, c) -> of(kernel).append(c.arg(0), Printk.format(kernel, c, 1)));
    binder.bind(
        "seq_vprintf", (kernel, c) -> of(kernel).append(c.arg(0), Printk.formatList(kernel, c, 1)));
    binder.bind(
        "seq_putc",
        (kernel, c) -> of(kernel).append(c.arg(0), String.valueOf((char) (c.arg(1) & 0xff))));
    binder.bind(
        "seq_puts",
        (kernel, c) ->
            of(kernel).append(c.arg(0), KernelText.read(kernel.kernelSpace(), c.arg(1))));
    binder.bind("seq_write", SeqFiles::write);
    binder.bind("seq_list_start", (kernel, c) -> listStart(kernel, c.arg(0), c.arg(1)));
    binder.bind(
        "seq_list_start_head",
        (kernel, c) -> c.arg(1) == 0 ? c.arg(0) : listStart(kernel, c.arg(0), c.arg(1) - 1));
    binder.bind("seq_list_next", SeqFiles::listNext);
  }

  private static long next(Kernel kernel, long position) {
    kernel.kernelSpace().storeLong(position, kernel.kernelSpace().loadLong(position) + 1);
    return 0;
  }

  private StructView file(long address) {
    return StructView.of(kernel, "file", address);
  }

  private StructView seq(long address) {
    return StructView.of(kernel, "seq_file", address);
  }

  private StructView seqOf(long file) {
    return seq(file(file).get("private_data"));
  }

  private long symbol(String name) {
    return kernel.symbol(name).orElseThrow();
  }

  private long open(long file, long operations) {
    StructView m = StructView.allocate(kernel, "seq_file");
    m.set("op", operations);
    m.set("file", file);
    long list = m.at("lock.wait_list");
    m.memory().storeLong(list, list);
    m.memory().storeLong(list + 8, list);
    StructView f = file(file);
    f.set("private_data", m.address());
    f.set("f_mode", f.get("f_mode") & ~0x10L);
    return 0;
  }

  /** __seq_open_private(): address of the zeroed private state, or 0. */
  long openPrivate(long file, long operations, int size) {
    open(file, operations);
    long state = size <= 0 ? 0 : kernel.memory().slab().kmalloc(size, 0xcc0 | 0x100);
    seqOf(file).set("private", state);
    return state;
  }

  /** single_open(): the struct seq_operations of one show function is made once. */
  long openSingle(long file, long show, long data) {
    long operations = singleOperations.computeIfAbsent(show, this::makeSingle);
    open(file, operations);
    seqOf(file).set("private", data);
    return 0;
  }

  private long makeSingle(long show) {
    StructView ops = StructView.allocate(kernel, "seq_operations");
    ops.set("start", symbol("mmaplab_single_start"));
    ops.set("next", symbol("mmaplab_single_next"));
    ops.set("stop", symbol("mmaplab_single_stop"));
    ops.set("show", show);
    return ops.address();
  }

  private long release(long file, boolean withState) {
    StructView m = seqOf(file);
    if (withState && m.get("private") != 0) {
      kernel.memory().slab().kfree(m.get("private"));
    }
    if (m.get("buf") != 0) {
      kernel.memory().release(m.get("buf"));
    }
    kernel.memory().release(m.address());
    file(file).set("private_data", 0);
    return 0;
  }

  /**
   * For files of proc_create_single and proc_create_seq: the state of the latter was allocated for
   * them.
   */
  private long releaseAny(long file) {
    boolean single = singleOperations.containsValue(seqOf(file).get("op"));
    return release(file, !single);
  }

  /** seq_puts(). */
  long append(long address, String text) {
    StructView m = seq(address);
    long count = m.get("count");
    long size = m.get("size");
    if (count + text.length() < size) {
      byte[] bytes = KernelText.bytes(text);
      m.memory().store(m.get("buf") + count, bytes, 0, bytes.length);
      m.set("count", count + bytes.length);
      return 0;
    }
    m.set("count", size);
    return -1;
  }

  private static long write(Kernel kernel, NativeCall call) {
    byte[] bytes = new byte[(int) call.arg(2)];
    kernel.kernelSpace().load(call.arg(1), bytes, 0, bytes.length);
    return of(kernel)
        .append(call.arg(0), new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
  }

  private static long listStart(Kernel kernel, long head, long position) {
    long left = position;
    for (long at = kernel.kernelSpace().loadLong(head);
        at != head;
        at = kernel.kernelSpace().loadLong(at)) {
      if (left-- == 0) {
        return at;
      }
    }
    return 0;
  }

  private static long listNext(Kernel kernel, NativeCall call) {
    next(kernel, call.arg(2));
    long following = kernel.kernelSpace().loadLong(call.arg(0));
    return following == call.arg(1) ? 0 : following;
  }

  private long seek(long file, long offset, int whence) {
    StructView m = seqOf(file);
    StructView f = file(file);
    long to = whence == 1 ? offset + f.get("f_pos") : offset;
    if (whence > 1 || to < 0) {
      return -Errno.EINVAL;
    }
    if (to != m.get("read_pos")) {
      long error = new Reader(m, 0, 0, 0).traverseFully(to);
      if (error < 0) {
        f.set("f_pos", 0);
        m.set("read_pos", 0);
        m.set("index", 0);
        m.set("count", 0);
        return error;
      }
      m.set("read_pos", to);
    }
    f.set("f_pos", to);
    return to;
  }

  private Reader reader(NativeCall call) {
    return new Reader(seqOf(call.arg(0)), call.arg(1), call.arg(2), call.arg(3));
  }

  /** One seq_read(): what fits of the lines from the file's position on. */
  private final class Reader {
    private final StructView m;
    private final VirtualMemory memory;
    private final StructView ops;
    private final long buffer;
    private final long size;
    private final long position;

    Reader(StructView m, long buffer, long size, long position) {
      this.m = m;
      this.memory = kernel.kernelSpace();
      this.ops = StructView.of(kernel, "seq_operations", m.get("op"));
      this.buffer = buffer;
      this.size = size;
      this.position = position;
    }

    private long start() {
      return kernel.call(ops.get("start"), m.address(), m.at("index"));
    }

    private long next(long p) {
      long before = m.get("index");
      long following = kernel.call(ops.get("next"), m.address(), p, m.at("index"));
      if (m.get("index") == before) {
        kernel
            .log()
            .line(
                6,
                "buggy .next function "
                    + Symbols.describe(kernel, ops.get("next")).replaceFirst("\\+0x\\S*", "")
                    + " did not update position index");
        m.set("index", before + 1);
      }
      return following;
    }

    private int show(long p) {
      return (int) kernel.call(ops.get("show"), m.address(), p);
    }

    private void stop(long p) {
      kernel.call(ops.get("stop"), m.address(), p);
    }

    private boolean error(long p) {
      return p == 0 || Long.compareUnsigned(p, -4095) >= 0;
    }

    private boolean full() {
      return m.get("count") == m.get("size");
    }

    private void buffer(long bytes) {
      if (m.get("buf") != 0) {
        kernel.memory().release(m.get("buf"));
      }
      m.set("buf", kernel.memory().allocate(bytes));
      m.set("size", bytes);
      m.set("count", 0);
    }

    /** Runs over the records before {@code offset}; -EAGAIN asks for a larger buffer. */
    private long traverse(long offset) {
      m.set("index", 0);
      m.set("count", 0);
      m.set("from", 0);
      if (offset == 0) {
        return 0;
      }
      if (m.get("buf") == 0) {
        buffer(PAGE);
      }
      long at = 0;
      long error = 0;
      long p = start();
      while (p != 0) {
        if (error(p)) {
          error = p;
          break;
        }
        error = show(p);
        if (error < 0) {
          break;
        }
        if (error != 0) {
          error = 0;
          m.set("count", 0);
        }
        if (full()) {
          stop(p);
          buffer(m.get("size") * 2);
          return m.get("size") > LONGEST ? -Errno.ENOMEM : -Errno.EAGAIN;
        }
        p = next(p);
        if (at + m.get("count") > offset) {
          m.set("from", offset - at);
          m.set("count", m.get("count") - m.get("from"));
          break;
        }
        at += m.get("count");
        m.set("count", 0);
        if (at == offset) {
          break;
        }
      }
      stop(p);
      return error;
    }

    long traverseFully(long offset) {
      long error;
      do {
        error = traverse(offset);
      } while (error == -Errno.EAGAIN);
      return error;
    }

    private Optional<Long> flush(long count, long already) {
      byte[] bytes = new byte[(int) count];
      memory.load(m.get("buf") + m.get("from"), bytes, 0, bytes.length);
      return UserCopy.of(kernel).write(buffer + already, bytes) == 0
          ? Optional.of(count)
          : Optional.empty();
    }

    long read() {
      if (size == 0) {
        return 0;
      }
      long wanted = memory.loadLong(position);
      if (wanted == 0) {
        m.set("index", 0);
        m.set("count", 0);
      }
      if (wanted != m.get("read_pos")) {
        long error = traverseFully(wanted);
        if (error != 0) {
          m.set("read_pos", 0);
          m.set("index", 0);
          m.set("count", 0);
          return error;
        }
        m.set("read_pos", wanted);
      }
      if (m.get("buf") == 0) {
        buffer(PAGE);
      }
      long copied = 0;
      if (m.get("count") != 0) {
        long n = Math.min(m.get("count"), size);
        if (flush(n, 0).isEmpty()) {
          return -Errno.EFAULT;
        }
        m.set("count", m.get("count") - n);
        m.set("from", m.get("from") + n);
        copied = n;
        if (m.get("count") != 0 || copied == size) {
          return done(copied);
        }
      }
      long error = fill(size - copied);
      long n = Math.min(m.get("count"), size - copied);
      if (n > 0) {
        if (flush(n, copied).isEmpty()) {
          return copied == 0 ? -Errno.EFAULT : done(copied);
        }
        m.set("count", m.get("count") - n);
        m.set("from", n);
        copied += n;
      }
      return copied == 0 ? error : done(copied);
    }

    private long done(long copied) {
      memory.storeLong(position, memory.loadLong(position) + copied);
      m.set("read_pos", m.get("read_pos") + copied);
      return copied;
    }

    /** Shows at least one record, then as many more as the reader has room for. */
    private long fill(long room) {
      m.set("from", 0);
      long error = 0;
      long p = start();
      while (true) {
        if (error(p)) {
          error = p;
          break;
        }
        error = show(p);
        if (error < 0) {
          break;
        }
        if (error != 0) {
          m.set("count", 0);
        }
        if (m.get("count") == 0) {
          p = next(p);
          continue;
        }
        if (!full()) {
          more(p, room);
          return 0;
        }
        stop(p);
        buffer(m.get("size") * 2);
        if (m.get("size") > LONGEST) {
          return -Errno.ENOMEM;
        }
        p = start();
      }
      stop(p);
      m.set("count", 0);
      return error;
    }

    private void more(long first, long room) {
      long p = first;
      while (true) {
        long before = m.get("count");
        p = next(p);
        if (error(p) || before >= room) {
          break;
        }
        long error = show(p);
        if (full() || error != 0) {
          m.set("count", before);
          if (error <= 0) {
            break;
          }
        }
      }
      stop(p);
    }
  }
}
