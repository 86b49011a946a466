package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.mm.DmaMemory;
import dev.mmaplab.kernel.mm.PointerText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code linux/dmapool.h}: small blocks of coherent memory, cut from pages: mm/dmapool.c. */
final class DmaPools {
  private static final int PAGE = 4096;
  private static final int ZERO = 0x100;

  /** One pool; blocks given back are given out again first. */
  private static final class Pool {
    private final String name;
    private final long device;
    private final long size;
    private final long boundary;
    private final long allocation;
    private final List<DmaMemory.Buffer> pages = new ArrayList<>();
    private final Deque<Long> free = new ArrayDeque<>();
    private int used;

    Pool(String name, long device, long size, long boundary, long allocation) {
      this.name = name;
      this.device = device;
      this.size = size;
      this.boundary = boundary;
      this.allocation = allocation;
    }
  }

  private final Kernel kernel;
  private final Map<Long, Pool> pools = new HashMap<>();

  private DmaPools(Kernel kernel) {
    this.kernel = kernel;
  }

  private static DmaPools of(Kernel kernel) {
    return kernel.part(DmaPools.class, DmaPools::new);
  }

  static void install(Binder binder) {
    binder.bind("dma_pool_create", (kernel, c) -> of(kernel).create(c));
    binder.bind("dma_pool_destroy", (kernel, c) -> of(kernel).destroy(c.arg(0)));
    binder.bind(
        "dma_pool_alloc", (kernel, c) -> of(kernel).allocate(c.arg(0), c.intArg(1), c.arg(2)));
    binder.bind("dma_pool_free", (kernel, c) -> of(kernel).release(c.arg(0), c.arg(1)));
    binder.bind(
        "dmam_pool_create",
        (kernel, c) -> {
          long pool = of(kernel).create(c);
          if (pool != 0) {
            DeviceResources.of(kernel).add(c.arg(1), pool, () -> of(kernel).destroy(pool));
          }
          return pool;
        });
    binder.bind(
        "dmam_pool_destroy",
        (kernel, c) -> {
          Optional.ofNullable(of(kernel).pools.get(c.arg(0)))
              .ifPresent(p -> DeviceResources.of(kernel).releaseOne(p.device, c.arg(0)));
          return 0;
        });
  }

  private static boolean power(long n) {
    return (n & n - 1) == 0;
  }

  /** (name, device, size, align, boundary): a handle, or 0. */
  private long create(NativeCall call) {
    long align = call.arg(3) == 0 ? 1 : call.arg(3);
    long asked = call.arg(2);
    if (!power(align) || asked == 0 || asked > Integer.MAX_VALUE) {
      return 0;
    }
    long size = Math.max(asked, 8) + align - 1 & -align;
    long allocation = Math.max(size, PAGE);
    long boundary = call.arg(4) == 0 ? allocation : call.arg(4);
    if (call.arg(4) != 0 && (boundary < size || !power(boundary))) {
      return 0;
    }
    long handle = kernel.memory().allocate(8);
    String name = KernelText.read(kernel.kernelSpace(), call.arg(0));
    pools.put(
        handle, new Pool(name, call.arg(1), size, Math.min(boundary, allocation), allocation));
    return handle;
  }

  private void grow(Pool pool) {
    long mask = StructView.of(kernel, "device", pool.device).get("coherent_dma_mask");
    DmaMemory.Buffer page = kernel.memory().dma().allocate(pool.allocation, mask);
    if (page.address() == 0) {
      return;
    }
    pool.pages.add(page);
    long boundary = pool.boundary;
    for (long at = 0; at + pool.size <= pool.allocation; at += pool.size) {
      if (at / boundary != (at + pool.size - 1) / boundary) {
        at = (at / boundary + 1) * boundary;
      }
      if (at + pool.size > pool.allocation) {
        break;
      }
      pool.free.add(page.address() + at);
    }
  }

  private long allocate(long handle, int gfp, long dma) {
    Pool pool = pools.get(handle);
    if (pool == null) {
      return 0;
    }
    if (pool.free.isEmpty()) {
      grow(pool);
    }
    Optional<Long> block = Optional.ofNullable(pool.free.poll());
    if (block.isEmpty()) {
      return 0;
    }
    pool.used++;
    if ((gfp & ZERO) != 0) {
      kernel.kernelSpace().fill(block.get(), 0, pool.size);
    }
    for (DmaMemory.Buffer page : pool.pages) {
      long offset = block.get() - page.address();
      if (offset >= 0 && offset < pool.allocation) {
        kernel.kernelSpace().storeLong(dma, page.handle() + offset);
      }
    }
    return block.get();
  }

  private long release(long handle, long block) {
    Optional<Pool> pool = Optional.ofNullable(pools.get(handle));
    pool.ifPresent(
        p -> {
          p.free.push(block);
          p.used--;
        });
    return 0;
  }

  private long destroy(long handle) {
    Optional<Pool> pool = Optional.ofNullable(pools.remove(handle));
    if (pool.isPresent()) {
      Pool gone = pool.get();
      if (gone.used > 0) {
        kernel
            .log()
            .line(
                3,
                DeviceNames.prefix(kernel, gone.device)
                    + "dma_pool_destroy "
                    + gone.name
                    + ", "
                    + String.format(
                        java.util.Locale.ROOT,
                        "%016x",
                        PointerText.hash(gone.pages.getFirst().address()))
                    + " busy");
      } else {
        gone.pages.forEach(p -> kernel.memory().dma().free(gone.allocation, p.address()));
      }
      kernel.memory().release(handle);
    }
    return 0;
  }
}
