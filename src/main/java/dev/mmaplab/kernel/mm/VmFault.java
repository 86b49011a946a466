package dev.mmaplab.kernel.mm;

/** vm_fault_t and the fault flags, as linux/mm_types.h numbers them. */
final class VmFault {
  static final int OOM = 0x1;
  static final int SIGBUS = 0x2;
  static final int MAJOR = 0x4;
  static final int HWPOISON = 0x10;
  static final int HWPOISON_LARGE = 0x20;
  static final int SIGSEGV = 0x40;
  static final int NOPAGE = 0x100;
  static final int LOCKED = 0x200;
  static final int RETRY = 0x400;
  static final int FALLBACK = 0x800;
  static final int DONE_COW = 0x1000;

  /** VM_FAULT_ERROR. */
  static final int ERROR = OOM | SIGBUS | SIGSEGV | HWPOISON | HWPOISON_LARGE | FALLBACK;

  static final int FLAG_WRITE = 0x1;
  static final int FLAG_MKWRITE = 0x2;
  static final int FLAG_USER = 0x40;
  static final int FLAG_ALLOW_RETRY = 0x4;
  static final int FLAG_KILLABLE = 0x10;
  static final int FLAG_TRIED = 0x20;
  static final int FLAG_REMOTE = 0x80;
  static final int FLAG_INSTRUCTION = 0x100;
  static final int FLAG_ORIG_PTE_VALID = 0x800;
  static final int FLAG_UNSHARE = 0x400;

  /** FAULT_FLAG_DEFAULT. */
  static final int FLAG_DEFAULT = 0x4 | 0x10 | 0x200;

  private VmFault() {}
}
