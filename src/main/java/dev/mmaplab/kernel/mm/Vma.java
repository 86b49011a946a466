package dev.mmaplab.kernel.mm;

import dev.mmaplab.machine.VirtualMemory;
import org.jspecify.annotations.Nullable;

/** A {@code struct vm_area_struct} in simulated memory. Equal if at the same address. */
public final class Vma {
  private final VirtualMemory space;
  private final Offsets at;
  private final long address;

  Vma(KernelMemory memory, long address) {
    this.space = memory.space();
    this.at = memory.offsets();
    this.address = address;
  }

  /** Where the struct is. */
  public long address() {
    return address;
  }

  /** vm_start. */
  public long start() {
    return space.loadLong(address + at.vmStart);
  }

  void setStart(long value) {
    space.storeLong(address + at.vmStart, value);
  }

  /** vm_end: the first byte behind. */
  public long end() {
    return space.loadLong(address + at.vmEnd);
  }

  void setEnd(long value) {
    space.storeLong(address + at.vmEnd, value);
  }

  public long length() {
    return end() - start();
  }

  /** vma_pages(). */
  public long pages() {
    return length() >>> 12;
  }

  /** vm_flags: bits of {@link VmFlags}. */
  public long flags() {
    return space.loadLong(address + at.vmFlags);
  }

  public void setFlags(long value) {
    space.storeLong(address + at.vmFlags, value);
  }

  public void addFlags(long flags) {
    setFlags(flags() | flags);
  }

  public boolean has(long flag) {
    return (flags() & flag) != 0;
  }

  /** vm_page_prot. */
  public long prot() {
    return space.loadLong(address + at.vmPageProt);
  }

  public void setProt(long value) {
    space.storeLong(address + at.vmPageProt, value);
  }

  /** vm_pgoff, in pages. */
  public long pgoff() {
    return space.loadLong(address + at.vmPgoff);
  }

  public void setPgoff(long value) {
    space.storeLong(address + at.vmPgoff, value);
  }

  /** vm_ops: 0 makes it anonymous memory. */
  public long ops() {
    return space.loadLong(address + at.vmOps);
  }

  public void setOps(long value) {
    space.storeLong(address + at.vmOps, value);
  }

  /** vm_file: address of a struct file, or 0. */
  public long file() {
    return space.loadLong(address + at.vmFile);
  }

  /** vma_set_file(): the reference moves to the new file. */
  public void replaceFile(KernelMemory memory, long file) {
    memory.fileAt(file).get();
    memory.fileOf(this).ifPresent(MappableFile::put);
    setFile(file);
  }

  /**
   * vm_get_page_prot(): without the protection key that makes what is only executable unreadable.
   */
  public static long protectionOf(long vmFlags) {
    boolean onlyExecutable = (vmFlags & VmFlags.ACCESS) == VmFlags.EXEC;
    return Protection.of(onlyExecutable ? vmFlags | VmFlags.READ : vmFlags);
  }

  void setFile(long value) {
    space.storeLong(address + at.vmFile, value);
  }

  public long privateData() {
    return space.loadLong(address + at.vmPrivateData);
  }

  public void setPrivateData(long value) {
    space.storeLong(address + at.vmPrivateData, value);
  }

  /** vm_mm: address of the struct mm_struct. */
  public long mm() {
    return space.loadLong(address + at.vmMm);
  }

  void setMm(long value) {
    space.storeLong(address + at.vmMm, value);
  }

  /** anon_vma: not 0 once the vma has pages of its own. */
  long anonVma() {
    return space.loadLong(address + at.anonVma);
  }

  void setAnonVma(long value) {
    space.storeLong(address + at.anonVma, value);
  }

  /** One of the functions in vm_ops, by its offset; 0 if there are no ops or no such function. */
  long operation(long offset) {
    long ops = ops();
    return ops == 0 ? 0 : space.loadLong(ops + offset);
  }

  boolean contains(long where) {
    return where >= start() && where < end();
  }

  /** linear_page_index(): the file page that an address shows. */
  long pageIndex(long where) {
    return ((where - start()) >>> 12) + pgoff();
  }

  /** Copies all bytes from another one, as vm_area_dup() does. */
  void copyFrom(Vma other) {
    space.copy(address, other.address, at.vmaSize);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Vma v && v.address == address;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(address);
  }

  @Override
  public String toString() {
    return Long.toHexString(start()) + "-" + Long.toHexString(end());
  }
}
