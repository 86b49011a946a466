package dev.mmaplab.kernel.mm;

import dev.mmaplab.kernel.Layouts;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;

/**
 * Where the members of the structs that Java code here touches lie, read once from the headers'
 * layouts.
 */
final class Offsets {
  final long vmaSize;
  final long vmStart;
  final long vmEnd;
  final long vmMm;
  final long vmPageProt;
  final long vmFlags;
  final long anonVma;
  final long vmOps;
  final long vmPgoff;
  final long vmFile;
  final long vmPrivateData;

  final long opsSize;
  final long opsOpen;
  final long opsClose;
  final long opsMaySplit;
  final long opsMremap;
  final long opsMprotect;
  final long opsMapPages;
  final long opsFault;
  final long opsPageMkwrite;
  final long opsPfnMkwrite;
  final long opsAccess;

  final long vmfSize;
  final long vmfVma;
  final long vmfGfp;
  final long vmfPgoff;
  final long vmfAddress;
  final long vmfRealAddress;
  final long vmfFlags;
  final long vmfOrigPte;
  final long vmfCowPage;
  final long vmfPage;
  final long vmfPmd;
  final long vmfPud;

  final long mmSize;
  final long mmUsers;
  final long mmCount;
  final long mmPgd;
  final long mmMapCount;
  final long mmMmapLockCount;
  final long mmTotalVm;
  final long mmLockedVm;
  final long mmPinnedVm;
  final long mmDataVm;
  final long mmExecVm;
  final long mmStackVm;
  final long mmDefFlags;
  final long mmMmapBase;
  final long mmTaskSize;
  final long mmStartCode;
  final long mmEndCode;
  final long mmStartData;
  final long mmEndData;
  final long mmStartBrk;
  final long mmBrk;
  final long mmStartStack;
  final long mmArgStart;
  final long mmArgEnd;
  final long mmEnvStart;
  final long mmEnvEnd;

  Offsets(Layouts layouts) {
    this((tag, field) -> layouts.struct(tag).offset(field), tag -> layouts.struct(tag).size());
  }

  /**
   * @param offset of a member in a struct
   * @param size of a struct
   */
  Offsets(ToLongBiFunction<String, String> offset, ToLongFunction<String> size) {
    String vma = "vm_area_struct";
    vmaSize = size.applyAsLong(vma);
    vmStart = offset.applyAsLong(vma, "vm_start");
    vmEnd = offset.applyAsLong(vma, "vm_end");
    vmMm = offset.applyAsLong(vma, "vm_mm");
    vmPageProt = offset.applyAsLong(vma, "vm_page_prot");
    vmFlags = offset.applyAsLong(vma, "vm_flags");
    anonVma = offset.applyAsLong(vma, "anon_vma");
    vmOps = offset.applyAsLong(vma, "vm_ops");
    vmPgoff = offset.applyAsLong(vma, "vm_pgoff");
    vmFile = offset.applyAsLong(vma, "vm_file");
    vmPrivateData = offset.applyAsLong(vma, "vm_private_data");
    String ops = "vm_operations_struct";
    opsSize = size.applyAsLong(ops);
    opsOpen = offset.applyAsLong(ops, "open");
    opsClose = offset.applyAsLong(ops, "close");
    opsMaySplit = offset.applyAsLong(ops, "may_split");
    opsMremap = offset.applyAsLong(ops, "mremap");
    opsMprotect = offset.applyAsLong(ops, "mprotect");
    opsMapPages = offset.applyAsLong(ops, "map_pages");
    opsFault = offset.applyAsLong(ops, "fault");
    opsPageMkwrite = offset.applyAsLong(ops, "page_mkwrite");
    opsPfnMkwrite = offset.applyAsLong(ops, "pfn_mkwrite");
    opsAccess = offset.applyAsLong(ops, "access");
    String vmf = "vm_fault";
    vmfSize = size.applyAsLong(vmf);
    vmfVma = offset.applyAsLong(vmf, "vma");
    vmfGfp = offset.applyAsLong(vmf, "gfp_mask");
    vmfPgoff = offset.applyAsLong(vmf, "pgoff");
    vmfAddress = offset.applyAsLong(vmf, "address");
    vmfRealAddress = offset.applyAsLong(vmf, "real_address");
    vmfFlags = offset.applyAsLong(vmf, "flags");
    vmfOrigPte = offset.applyAsLong(vmf, "orig_pte");
    vmfCowPage = offset.applyAsLong(vmf, "cow_page");
    vmfPage = offset.applyAsLong(vmf, "page");
    vmfPmd = offset.applyAsLong(vmf, "pmd");
    vmfPud = offset.applyAsLong(vmf, "pud");
    String mm = "mm_struct";
    mmSize = size.applyAsLong(mm);
    mmUsers = offset.applyAsLong(mm, "mm_users");
    mmCount = offset.applyAsLong(mm, "mm_count");
    mmPgd = offset.applyAsLong(mm, "pgd");
    mmMapCount = offset.applyAsLong(mm, "map_count");
    mmMmapLockCount =
        offset.applyAsLong(mm, "mmap_lock") + offset.applyAsLong("rw_semaphore", "count");
    mmTotalVm = offset.applyAsLong(mm, "total_vm");
    mmLockedVm = offset.applyAsLong(mm, "locked_vm");
    mmPinnedVm = offset.applyAsLong(mm, "pinned_vm");
    mmDataVm = offset.applyAsLong(mm, "data_vm");
    mmExecVm = offset.applyAsLong(mm, "exec_vm");
    mmStackVm = offset.applyAsLong(mm, "stack_vm");
    mmDefFlags = offset.applyAsLong(mm, "def_flags");
    mmMmapBase = offset.applyAsLong(mm, "mmap_base");
    mmTaskSize = offset.applyAsLong(mm, "task_size");
    mmStartCode = offset.applyAsLong(mm, "start_code");
    mmEndCode = offset.applyAsLong(mm, "end_code");
    mmStartData = offset.applyAsLong(mm, "start_data");
    mmEndData = offset.applyAsLong(mm, "end_data");
    mmStartBrk = offset.applyAsLong(mm, "start_brk");
    mmBrk = offset.applyAsLong(mm, "brk");
    mmStartStack = offset.applyAsLong(mm, "start_stack");
    mmArgStart = offset.applyAsLong(mm, "arg_start");
    mmArgEnd = offset.applyAsLong(mm, "arg_end");
    mmEnvStart = offset.applyAsLong(mm, "env_start");
    mmEnvEnd = offset.applyAsLong(mm, "env_end");
  }
}
