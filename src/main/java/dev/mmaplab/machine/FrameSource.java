package dev.mmaplab.machine;

/** Where page tables get the frames they live in. */
public interface FrameSource {
  /** A zeroed frame's number. */
  long allocateTable();

  void releaseTable(long pfn);
}
