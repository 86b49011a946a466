package dev.mmaplab.driverconfig;

import dev.mmaplab.driverconfig.DriverConfiguration.Buffer;

/**
 * The lines that depend on where the buffer comes from.
 *
 * @param compound whether a block of pages has to be a compound page
 */
record BufferCode(Buffer buffer, boolean compound) {
  String includes() {
    return switch (buffer.allocator()) {
      case KMALLOC -> "#include <linux/slab.h>\n#include <linux/string.h>\n#include <asm/io.h>\n";
      case ALLOC_PAGES ->
          "#include <linux/gfp.h>\n#include <linux/string.h>\n#include <asm/io.h>\n";
      case VMALLOC, VMALLOC_USER -> "#include <linux/vmalloc.h>\n#include <linux/string.h>\n";
      case DMA_COHERENT ->
          """
          #include <linux/err.h>
          #include <linux/string.h>
          #include <linux/platform_device.h>
          #include <linux/dma-mapping.h>
          """;
      case MMIO -> "#include <linux/pci.h>\n";
    };
  }

  String state() {
    return switch (buffer.allocator()) {
      case DMA_COHERENT ->
          """
          static char *$_buffer;
          static dma_addr_t $_dma;
          static struct platform_device *$_pdev;
          """;
      case MMIO ->
          """
          static struct pci_dev *$_pdev;
          static phys_addr_t $_phys;
          """;
      default -> "static char *$_buffer;\n";
    };
  }

  /** Leaves init with an errno if there is none. */
  String allocate() {
    return switch (buffer.allocator()) {
      case KMALLOC -> got("kmalloc($_SIZE, GFP_KERNEL)") + "\tmemset($_buffer, 0, $_SIZE);\n";
      case ALLOC_PAGES ->
          got(
              "(char *)__get_free_pages(GFP_KERNEL | __GFP_ZERO"
                  + (compound ? " | __GFP_COMP" : "")
                  + ", get_order($_SIZE))");
      case VMALLOC -> got("vmalloc($_SIZE)") + "\tmemset($_buffer, 0, $_SIZE);\n";
      case VMALLOC_USER -> got("vmalloc_user($_SIZE)");
      case DMA_COHERENT ->
          """
          	$_pdev = platform_device_register_simple("$", -1, NULL, 0);
          	if (IS_ERR($_pdev))
          		return PTR_ERR($_pdev);
          	ret = dma_coerce_mask_and_coherent(&$_pdev->dev, DMA_BIT_MASK(32));
          	if (ret) {
          		platform_device_unregister($_pdev);
          		return ret;
          	}
          	$_buffer = dma_alloc_coherent(&$_pdev->dev, $_SIZE, &$_dma, GFP_KERNEL);
          	if (!$_buffer) {
          		platform_device_unregister($_pdev);
          		return -ENOMEM;
          	}
          """;
      case MMIO ->
          """
          	$_pdev = pci_get_device(0x1234, 0x11e8, NULL);
          	if (!$_pdev)
          		return -ENODEV;
          	ret = pci_enable_device($_pdev);
          	if (ret) {
          		pci_dev_put($_pdev);
          		return ret;
          	}
          	$_phys = pci_resource_start($_pdev, 0);
          """;
    };
  }

  private static String got(String call) {
    return "\t$_buffer = " + call + ";\n\tif (!$_buffer)\n\t\treturn -ENOMEM;\n";
  }

  /** Undoes {@link #allocate}. */
  String free() {
    return switch (buffer.allocator()) {
      case KMALLOC -> "\tkfree($_buffer);\n";
      case ALLOC_PAGES -> "\tfree_pages((unsigned long)$_buffer, get_order($_SIZE));\n";
      case VMALLOC, VMALLOC_USER -> "\tvfree($_buffer);\n";
      case DMA_COHERENT ->
          """
          	dma_free_coherent(&$_pdev->dev, $_SIZE, $_buffer, $_dma);
          	platform_device_unregister($_pdev);
          """;
      case MMIO ->
          """
          	pci_disable_device($_pdev);
          	pci_dev_put($_pdev);
          """;
    };
  }

  /** The struct page at byte {@code offset} of the buffer. */
  String page(String offset) {
    return (buffer.allocator().isScattered() ? "vmalloc_to_page" : "virt_to_page")
        + "($_buffer + "
        + offset
        + ")";
  }

  /** The page frame number at byte {@code offset} of the buffer. */
  String pfn(String offset) {
    return switch (buffer.allocator()) {
      case VMALLOC, VMALLOC_USER -> "vmalloc_to_pfn($_buffer + " + offset + ")";
      case MMIO -> "($_phys + " + offset + ") >> PAGE_SHIFT";
      default -> "virt_to_phys($_buffer + " + offset + ") >> PAGE_SHIFT";
    };
  }
}
