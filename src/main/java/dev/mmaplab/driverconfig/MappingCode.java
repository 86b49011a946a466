package dev.mmaplab.driverconfig;

import dev.mmaplab.driverconfig.DriverConfiguration.Mapping;
import java.util.LinkedHashSet;
import java.util.Set;

/** The lines that map: vm_operations and mmap. */
record MappingCode(DriverConfiguration driver, BufferCode buffer, SourceText text) {
  void write() {
    changeFlags();
    countOpens();
    faultHandler();
    operations();
    mmap();
  }

  private Mapping mapping() {
    return driver.mmap();
  }

  private Strategy strategy() {
    return mapping().strategy();
  }

  private Set<String> flagsToSet() {
    Set<String> flags = new LinkedHashSet<>(mapping().flags());
    if (strategy() == Strategy.VMF_INSERT_PFN) {
      flags.add("VM_PFNMAP");
    }
    return flags;
  }

  /** vm_flags became read-only in 6.3. */
  private void changeFlags() {
    text.blockIf(
        !flagsToSet().isEmpty() || mapping().clearMayWrite(),
        """
        #if LINUX_VERSION_CODE < KERNEL_VERSION(6, 3, 0)
        #define vm_flags_set(vma, flags) ((vma)->vm_flags |= (flags))
        #define vm_flags_clear(vma, flags) ((vma)->vm_flags &= ~(flags))
        #endif

        """);
  }

  private void countOpens() {
    text.blockIf(
        driver.countOpens(),
        """
        static void $_vma_open(struct vm_area_struct *vma)
        {
        	pr_info("$: %d mappings\\n", atomic_inc_return(&$_mappings));
        }

        static void $_vma_close(struct vm_area_struct *vma)
        {
        	pr_info("$: %d mappings\\n", atomic_dec_return(&$_mappings));
        }

        """);
  }

  private void faultHandler() {
    if (!strategy().mapsOnFault()) {
      return;
    }
    boolean page = strategy() == Strategy.FAULT;
    text.line("static vm_fault_t $_fault(struct vm_fault *vmf)")
        .line("{")
        .line(
            mapping().checkOffset()
                ? "\tunsigned long offset = vmf->pgoff << PAGE_SHIFT;"
                : "\tunsigned long offset = (vmf->address & PAGE_MASK) - vmf->vma->vm_start;")
        .blockIf(page, "\tstruct page *page;\n")
        .block(
            """

            	if (offset >= $_SIZE)
            		return VM_FAULT_SIGBUS;
            """)
        .block(
            page
                ? "\tpage = "
                    + buffer.page("offset")
                    + ";\n\tget_page(page);\n\tvmf->page = page;\n\treturn 0;\n"
                : "\treturn vmf_insert_pfn(vmf->vma, vmf->address, "
                    + buffer.pfn("offset")
                    + ");\n")
        .line("}")
        .line();
  }

  private boolean hasOperations() {
    return driver.countOpens() || strategy().mapsOnFault();
  }

  private void operations() {
    if (!hasOperations()) {
      return;
    }
    text.line("static const struct vm_operations_struct $_vm_ops = {")
        .blockIf(driver.countOpens(), "\t.open = $_vma_open,\n\t.close = $_vma_close,\n")
        .blockIf(strategy().mapsOnFault(), "\t.fault = $_fault,\n")
        .line("};")
        .line();
  }

  private boolean loops() {
    return strategy() == Strategy.REMAP_EACH_PAGE || strategy() == Strategy.VM_INSERT_PAGE;
  }

  private boolean calls() {
    return !strategy().mapsOnFault();
  }

  private void mmap() {
    boolean offset = mapping().checkOffset() && calls();
    text.block(
            """
            static int $_mmap(struct file *filp, struct vm_area_struct *vma)
            {
            """)
        .blockIf(needsLength(), "\tunsigned long length = vma->vm_end - vma->vm_start;\n")
        .blockIf(needsOffset(), "\tunsigned long offset = vma->vm_pgoff << PAGE_SHIFT;\n")
        .blockIf(loops(), "\tunsigned long i;\n")
        .blockIf(calls() && mapping().checkReturn(), "\tint ret;\n")
        .line();
    refusals();
    preparations();
    if (loops()) {
      text.line("\tfor (i = 0; i < length; i += PAGE_SIZE) {");
    }
    if (calls()) {
      calls(loops() ? "\t\t" : "\t", offset ? (loops() ? "offset + i" : "offset") : "i");
    }
    text.blockIf(loops(), "\t}\n")
        .blockIf(driver.countOpens(), "\t$_vma_open(vma);\n")
        .line("\treturn 0;")
        .line("}")
        .line();
  }

  private boolean needsLength() {
    return loops()
        || mapping().checkSize()
        || strategy() == Strategy.REMAP_WHOLE
        || strategy() == Strategy.IO_REMAP;
  }

  private boolean needsOffset() {
    boolean passesIt = calls() && strategy() != Strategy.DMA_MMAP_COHERENT;
    return mapping().checkOffset() && (mapping().checkSize() || passesIt);
  }

  private void refusals() {
    mapping()
        .capability()
        .ifPresent(name -> text.line("\tif (!capable(" + name + "))").line("\t\treturn -EPERM;"));
    if (!mapping().refuse().isEmpty()) {
      String flags = String.join(" | ", mapping().refuse());
      text.line(
              "\tif (vma->vm_flags & "
                  + (mapping().refuse().size() > 1 ? "(" + flags + ")" : flags)
                  + ")")
          .line("\t\treturn -EPERM;");
    }
    if (mapping().checkOffset()) {
      text.line("\tif (vma->vm_pgoff >= $_PAGES)")
          .line("\t\treturn -EINVAL;")
          .blockIf(mapping().checkSize(), "\tif (length > $_SIZE - offset)\n\t\treturn -EINVAL;\n");
    } else if (mapping().checkSize()) {
      text.line("\tif (length > $_SIZE)").line("\t\treturn -EINVAL;");
    }
  }

  private void preparations() {
    text.blockIf(
            mapping().clearMayWrite(),
            """
            	if (vma->vm_flags & VM_WRITE)
            		return -EPERM;
            	vm_flags_clear(vma, VM_MAYWRITE);
            """)
        .blockIf(
            strategy() == Strategy.VMF_INSERT_PFN,
            """
            	/* A raw pfn has no struct page that could be copied on write. */
            	if ((vma->vm_flags & (VM_SHARED | VM_MAYWRITE)) == VM_MAYWRITE)
            		return -EINVAL;
            """)
        .blockIf(
            !flagsToSet().isEmpty(),
            "\tvm_flags_set(vma, " + String.join(" | ", flagsToSet()) + ");\n")
        .blockIf(
            mapping().cache() != CacheMode.CACHED,
            "\tvma->vm_page_prot = pgprot_" + mapping().cache().label() + "(vma->vm_page_prot);\n")
        .blockIf(hasOperations(), "\tvma->vm_ops = &$_vm_ops;\n");
  }

  private void calls(String indent, String at) {
    String from = at.equals("i") && !loops() ? "0" : at;
    String call =
        switch (strategy()) {
          case REMAP_WHOLE ->
              "remap_pfn_range(vma, vma->vm_start, " + whole(from) + ", length, vma->vm_page_prot)";
          case IO_REMAP ->
              "io_remap_pfn_range(vma, vma->vm_start, "
                  + whole(from)
                  + ", length, vma->vm_page_prot)";
          case REMAP_EACH_PAGE ->
              "remap_pfn_range(vma, vma->vm_start + i, "
                  + buffer.pfn(from)
                  + ", PAGE_SIZE, vma->vm_page_prot)";
          case VM_INSERT_PAGE ->
              "vm_insert_page(vma, vma->vm_start + i, " + buffer.page(from) + ")";
          case REMAP_VMALLOC_RANGE ->
              "remap_vmalloc_range(vma, $_buffer, "
                  + (from.equals("0") ? "0" : "offset >> PAGE_SHIFT")
                  + ")";
          case DMA_MMAP_COHERENT -> "dma_mmap_coherent(&$_pdev->dev, vma, $_buffer, $_dma, $_SIZE)";
          case FAULT, VMF_INSERT_PFN -> throw new IllegalStateException("maps on fault");
        };
    if (mapping().checkReturn()) {
      text.line(indent + "ret = " + call + ";")
          .line(indent + "if (ret)")
          .line(indent + "\treturn ret;");
    } else {
      text.line(indent + call + ";");
    }
  }

  private String whole(String offset) {
    return buffer
        .pfn(offset)
        .replace("($_buffer + 0)", "($_buffer)")
        .replace("($_phys + 0)", "$_phys");
  }
}
