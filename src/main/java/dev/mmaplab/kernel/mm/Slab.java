package dev.mmaplab.kernel.mm;

import dev.mmaplab.machine.Access;
import dev.mmaplab.machine.VirtualMemory;
import dev.mmaplab.machine.Watch;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** kmalloc and kmem_cache: {@code linux/slab.h}. */
public final class Slab {
  /** ZERO_SIZE_PTR: what kmalloc(0) gives. */
  public static final long ZERO_SIZE = 16;

  /** virt_to_page(NULL). */
  private static final long PAGE_OF_NULL = 0x800_0000_0000L;

  private static final long[] SIZES = {
    8, 16, 32, 64, 96, 128, 192, 256, 512, 1024, 2048, 4096, 8192
  };
  private static final long LARGEST_OBJECT = 8192;
  private static final long MAX_SIZE = 4L << 20;

  private final FrameAllocator frames;
  private final VirtualMemory space;
  private final KernelServices services;
  private final AllocationRegister register;
  private final Blocks blocks;
  private final SlabCache[] sized = new SlabCache[SIZES.length];
  private final Set<Long> large = new HashSet<>();
  private final Map<Long, SlabCache> caches = new HashMap<>();
  private final Map<Long, Long> constructors = new HashMap<>();

  Slab(
      FrameAllocator frames,
      VirtualMemory space,
      KernelServices services,
      AllocationRegister register,
      Blocks blocks) {
    this.frames = frames;
    this.space = space;
    this.services = services;
    this.register = register;
    this.blocks = blocks;
    for (int i = 0; i < SIZES.length; i++) {
      sized[i] =
          newCache("kmalloc-" + label(SIZES[i]), SIZES[i], Long.lowestOneBit(SIZES[i]), false);
    }
  }

  private static String label(long size) {
    return size >= 1024 ? size / 1024 + "k" : Long.toString(size);
  }

  private SlabCache newCache(String name, long size, long align, boolean constructed) {
    return new SlabCache(name, size, align, constructed, frames, space, blocks);
  }

  /** kmalloc() for a driver: registered, with an event; 0 if there is no memory. */
  public long kmalloc(long size, int gfp) {
    return kmalloc("kmalloc", size, gfp);
  }

  /** kmalloc under another name, as in {@code devm_kmalloc}. */
  public long kmalloc(String allocator, long size, int gfp) {
    long address = allocateAny(size, gfp);
    if (address != ZERO_SIZE) {
      register.allocated(
          allocator,
          address,
          size,
          address == 0 ? List.of() : AllocationRegister.directFrames(address, size));
    }
    if (address != ZERO_SIZE && address != 0) {
      watch(address, size, Gfp.has(gfp, Gfp.ZERO));
    }
    return address;
  }

  /** What is allocated is less than what was set aside for it. */
  private void watch(long address, long size, boolean zeroed) {
    Optional<SlabCache> found = cacheOf(address);
    long room = found.map(SlabCache::size).orElse(4096L << KernelMemory.order(size));
    boolean fresh = found.isPresent() && !zeroed;
    blocks.made(address, size, address, address + room, fresh, services.site(), "", Watch.OPEN);
    found.ifPresent(
        cache -> cache.freeNeighbours(address).forEach(at -> blocks.closed(at, at + room)));
  }

  /** kmalloc_array(): 0 where n × size overflows. */
  public long kmallocArray(long n, long size, int gfp) {
    if (size != 0 && Math.unsignedMultiplyHigh(n, size) != 0) {
      return 0;
    }
    return kmalloc(n * size, gfp);
  }

  /**
   * krealloc(): the contents move along up to the smaller size; 0 and nothing freed if there is no
   * memory.
   */
  public long krealloc(long old, long size, int gfp) {
    if (size == 0) {
      kfree(old);
      return ZERO_SIZE;
    }
    if (old == 0 || old == ZERO_SIZE) {
      return kmalloc(size, gfp);
    }
    long had = ksize(old);
    if (Long.compareUnsigned(had, size) >= 0) {
      blocks.opened(old, size);
      return old;
    }
    long fresh = kmalloc(size, gfp);
    if (fresh != 0) {
      blocks.written(fresh, fresh + had);
      blocks.quietly(
          () -> {
            space.copy(fresh, old, had);
            return 0;
          });
      kfree(old);
    }
    return fresh;
  }

  /** ksize(): usable bytes; 0 for NULL. */
  public long ksize(long address) {
    if (address == 0 || address == ZERO_SIZE) {
      return 0;
    }
    Page head = pageOf(address).head();
    long size =
        head.flag(Page.SLAB)
            ? cacheOf(address).map(SlabCache::size).orElse(0L)
            : 4096L << head.order();
    blocks.opened(address, size);
    return size;
  }

  /** kfree(); what is not from kmalloc is answered as Linux answers it. */
  public void kfree(long address) {
    if (Long.compareUnsigned(address, ZERO_SIZE) <= 0) {
      return;
    }
    blocks.freed(address, services.site());
    Page head = pageOf(address).head();
    if (!head.flag(Page.SLAB)) {
      if (head.order() == 0) {
        services.warn((v612() ? "mm/slub.c:4799" : "mm/slab_common.c:904") + " free_large_kmalloc");
        if (!v612()) {
          services.log(4, "object pointer: 0x" + PointerText.hashed(address));
        }
      }
      register.freed("kmalloc", address);
      frames.free(head.pfn(), head.order());
      return;
    }
    SlabCache cache = cacheOf(address).orElseThrow(() -> doubleFree("kfree"));
    if (!cache.inUse(address)) {
      odd(cache, address);
    }
    if (!cache.free(address)) {
      throw doubleFree(v612() ? "kfree" : "__kmem_cache_free");
    }
    register.freed("kmalloc", address);
  }

  /** What is freed is no object, or a free one: nobody but us sees it. */
  private void odd(SlabCache cache, long address) {
    long offset = cache.offset(address);
    if (offset != 0) {
      services.misused(
          new Blocks.Misuse(
              "invalid-free",
              "free of an address " + Blocks.bytes(offset) + " into a block",
              address,
              Optional.empty(),
              Optional.empty()),
          false);
    }
  }

  /** CONFIG_SLAB_FREELIST_HARDENED: the object is the one that was freed last. */
  private RuntimeException doubleFree(String function) {
    return services.bug("mm/slub.c:" + (v612() ? "550" : "419"), function);
  }

  private boolean v612() {
    return services.version().code() >= 0x60c00;
  }

  /** Memory for the kernel's own objects: zeroed, without events. */
  public long allocate(long size) {
    long address = allocateAny(size, Gfp.KERNEL | Gfp.ZERO);
    if (address == 0) {
      throw new IllegalStateException("no memory for the kernel's own " + size + " bytes");
    }
    if (size > LARGEST_OBJECT) {
      large.addAll(AllocationRegister.directFrames(address, size));
    }
    return address;
  }

  /** Gives back what {@link #allocate} gave. */
  public void release(long address) {
    Page head = pageOf(address).head();
    if (!head.flag(Page.SLAB)) {
      for (long i = 0; i < 1L << head.order(); i++) {
        large.remove(head.pfn() + i);
      }
      frames.free(head.pfn(), head.order());
      return;
    }
    Optional<SlabCache> cache = cacheOf(address).filter(c -> c.inUse(address));
    if (cache.isEmpty() || !cache.get().free(address)) {
      throw new IllegalStateException("not allocated: " + Long.toHexString(address));
    }
  }

  private long allocateAny(long size, int gfp) {
    if (size == 0) {
      return ZERO_SIZE;
    }
    if (Long.compareUnsigned(size, LARGEST_OBJECT) > 0) {
      return large(size, gfp);
    }
    SlabCache cache = sized[0];
    for (int i = 1; cache.size() < size; i++) {
      cache = sized[i];
    }
    return take(cache, gfp);
  }

  private long large(long size, int gfp) {
    if (Long.compareUnsigned(size, MAX_SIZE) > 0) {
      if (!Gfp.has(gfp, Gfp.NOWARN)) {
        services.warnOfOrder();
      }
      return 0;
    }
    long pfn = frames.allocate(KernelMemory.order(size), gfp | Gfp.COMP, FrameOwner.SLAB);
    return pfn == FrameAllocator.NONE ? 0 : KernelMemory.virtual(pfn << 12);
  }

  private long take(SlabCache cache, int gfp) {
    long object = cache.allocate();
    if (object == SlabCache.RUINED) {
      throw services.pageFaultOops(cache.ruin(), Access.READ, false);
    }
    if (object != 0) {
      blocks.unknown(object, object + cache.size());
      // CONFIG_INIT_ON_ALLOC_DEFAULT_ON
      if (!cache.constructed() || Gfp.has(gfp, Gfp.ZERO)) {
        space.fill(object, 0, cache.constructed() ? cache.objectSize() : cache.size());
      }
    }
    return object;
  }

  private Optional<SlabCache> cacheOf(long address) {
    for (SlabCache cache : sized) {
      if (cache.slabOf(address) != 0) {
        return Optional.of(cache);
      }
    }
    return caches.values().stream().filter(c -> c.slabOf(address) != 0).findFirst();
  }

  /** virt_to_page(); an address outside RAM leads to no struct page and faults there. */
  private Page pageOf(long address) {
    return frames.page(KernelMemory.physical(address) >>> 12);
  }

  /**
   * kmem_cache_create().
   *
   * @param handle address that stands for the cache: a {@code struct kmem_cache}
   * @param constructor address of a {@code void (*)(void *)}, or 0
   */
  public void createCache(long handle, String name, long size, long align, long constructor) {
    caches.put(
        handle,
        newCache(
            name, size, Math.max(Long.highestOneBit(Math.max(align, 1)), 8), constructor != 0));
    if (constructor != 0) {
      constructors.put(handle, constructor);
    }
  }

  /** kmem_cache_alloc(). */
  public long cacheAllocate(long handle, int gfp) {
    SlabCache cache = cache(handle);
    long object = take(cache, gfp);
    if (object != 0) {
      long constructor = constructors.getOrDefault(handle, 0L);
      for (long built : cache.unconstructed()) {
        blocks.quietly(() -> services.call(constructor, built));
      }
      watch(object, cache.objectSize(), constructor != 0 || Gfp.has(gfp, Gfp.ZERO));
    }
    register.allocated(
        "kmem_cache",
        object,
        cache.size(),
        object == 0 ? List.of() : AllocationRegister.directFrames(object, cache.size()));
    return object;
  }

  /** kmem_cache_free(). */
  public void cacheFree(long handle, long object) {
    if (object == 0) {
      // cache_from_obj() looks at the struct page that would be NULL's
      throw services.pageFaultOops(PAGE_OF_NULL + 8, Access.READ, false);
    }
    SlabCache named = cache(handle);
    Optional<SlabCache> real = cacheOf(object);
    if (real.isEmpty()) {
      services.warn(
          "virt_to_cache: Object is not a Slab page!",
          v612() ? "mm/slub.c:4756 kmem_cache_free" : "mm/slab.h:630 cache_from_obj");
      return;
    }
    if (real.get() != named) {
      services.warn(
          "cache_from_obj: Wrong slab cache. "
              + named.name()
              + " but object is from "
              + real.get().name(),
          v612() ? "mm/slub.c:4770 kmem_cache_free" : "mm/slab.h:665 cache_from_obj");
    }
    blocks.freed(object, services.site());
    if (!real.get().inUse(object)) {
      odd(real.get(), object);
    }
    if (!real.get().free(object)) {
      throw doubleFree("kmem_cache_free");
    }
    register.freed("kmem_cache", object);
  }

  /** kmem_cache_destroy(): false, with the warning logged, if objects are left. */
  public boolean destroyCache(long handle) {
    SlabCache cache = cache(handle);
    if (cache.usedCount() > 0) {
      new SlabRemains(services, cache).report();
      return false;
    }
    cache.dispose();
    caches.remove(handle);
    constructors.remove(handle);
    return true;
  }

  /** kmem_cache_size(): of caches that could be merged with others, with the padding. */
  public long cacheObjectSize(long handle) {
    SlabCache cache = cache(handle);
    return cache.constructed() ? cache.objectSize() : cache.size();
  }

  private SlabCache cache(long handle) {
    SlabCache cache = caches.get(handle);
    if (cache == null) {
      throw services.pageFaultOops(handle, Access.READ, false);
    }
    return cache;
  }

  /** True if the address is the start of an object of a cache that is in use. */
  public boolean allocated(long address) {
    return cacheOf(address).filter(c -> c.inUse(address)).isPresent();
  }

  /** Frames of all slabs, and of what is too large for one and was not given to a driver. */
  Set<Long> frames() {
    Set<Long> all = new HashSet<>(large);
    for (SlabCache cache : sized) {
      all.addAll(cache.frames());
    }
    caches.values().forEach(c -> all.addAll(c.frames()));
    return all;
  }

  /** An object of a cache, whole. */
  public record Slot(String cache, long offset, long size, boolean userCopy) {}

  /** The object that holds an address: its cache and where in it; empty if that is no slab. */
  public Optional<Slot> slot(long address) {
    return cacheOf(address)
        .map(
            c -> new Slot(c.name(), c.offset(address), c.objectSize(), List.of(sized).contains(c)));
  }
}
