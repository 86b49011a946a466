package dev.mmaplab.kernel.mm;

/** What kmem_cache_destroy() says of a cache whose objects have not all been freed. */
final class SlabRemains {
  private static final int ERROR = 3;

  private final KernelServices services;
  private final SlabCache cache;

  SlabRemains(KernelServices services, SlabCache cache) {
    this.services = services;
    this.cache = cache;
  }

  void report() {
    boolean v612 = services.version().code() >= 0x60c00;
    services.log(ERROR, "=".repeat(77));
    services.log(
        ERROR,
        "BUG "
            + cache.name()
            + " ("
            + services.tainted()
            + "): Objects remaining in "
            + cache.name()
            + " on __kmem_cache_shutdown()");
    services.log(ERROR, "-".repeat(77));
    services.log(ERROR, "");
    if (v612) {
      objects();
      slab();
      services.warn("mm/slub.c:1152 __kmem_cache_shutdown");
    } else {
      slab();
      services.dumpStack(ERROR, "slab_err", "__kmem_cache_shutdown.cold", "kmem_cache_destroy");
      objects();
    }
    services.taintBadPage();
    services.warn(
        "kmem_cache_destroy "
            + cache.name()
            + ": Slab cache still has objects when called from "
            + services.caller(),
        "mm/slab_common.c:" + (v612 ? "548" : "493") + " kmem_cache_destroy");
  }

  private void slab() {
    long first = cache.used().iterator().next();
    services.log(
        ERROR,
        "Slab 0x"
            + PointerText.hashed(cache.slabOf(first))
            + " objects="
            + cache.perSlab()
            + " used="
            + cache.usedCount()
            + " fp=0x"
            + PointerText.hashed(cache.ruin())
            + " flags=0xfffffc0000200(slab|node=0|zone=1|lastcpupid=0x1fffff)");
  }

  private void objects() {
    for (long object : cache.used()) {
      services.log(
          ERROR,
          "Object 0x" + PointerText.hashed(object) + " @offset=" + (object - cache.slabOf(object)));
    }
  }
}
