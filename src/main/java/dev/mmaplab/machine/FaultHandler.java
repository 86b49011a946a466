package dev.mmaplab.machine;

/** What the processor calls when an address does not translate: the kernel's page fault entry. */
public interface FaultHandler {
  /**
   * Resolves the fault so that the access can be tried again, or throws what ends it (a signal, an
   * oops). The processor retries for as long as this returns; whoever implements it must notice a
   * fault that makes no progress.
   *
   * @param address the exact address
   * @param access what was tried
   * @param user the access was made with user rights ({@code copy_to_user} included)
   * @param present the entry was there and its permissions forbade the access
   */
  void pageFault(long address, Access access, boolean user, boolean present);
}
