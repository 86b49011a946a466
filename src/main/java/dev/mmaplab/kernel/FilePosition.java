package dev.mmaplab.kernel;

/** A file offset that a read or write moves: the file's own, or pread's copy. */
public final class FilePosition {
  private long value;

  public FilePosition(long value) {
    this.value = value;
  }

  public long value() {
    return value;
  }

  public void set(long to) {
    value = to;
  }

  public void advance(long by) {
    value += by;
  }
}
