package dev.mmaplab.kernel.mm;

/** What a frame is used for; shown in snapshots. */
enum FrameOwner {
  FREE("free"),
  KERNEL("kernel"),
  SLAB("kmalloc"),
  VMALLOC("vmalloc"),
  PAGES("pages"),
  ANONYMOUS("anonymous"),
  FILE("file"),
  /** Found broken when it was freed: nobody uses it any more. */
  BAD("bad");

  private final String shown;

  FrameOwner(String shown) {
    this.shown = shown;
  }

  /** As {@link dev.mmaplab.kernel.MemorySnapshot.FrameState} names it. */
  String shown() {
    return shown;
  }
}
