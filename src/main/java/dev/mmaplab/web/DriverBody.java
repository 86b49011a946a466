package dev.mmaplab.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A driver configuration, as it came: nothing in it is checked yet. */
@Schema(
    name = "DriverConfiguration",
    description = "A declared character device that maps a buffer")
record DriverBody(
    @Schema(description = "The device's name", example = "maps0", defaultValue = "maps0")
        Optional<String> device,
    @Schema(description = "Its major number", example = "42", defaultValue = "42")
        Optional<Integer> major,
    Optional<Buffer> buffer,
    Optional<Mapping> mmap,
    Optional<VmOps> vmOps) {

  @Schema(name = "DriverBuffer")
  record Buffer(
      @Schema(
              example = "vmalloc",
              allowableValues = {
                "kmalloc",
                "alloc_pages",
                "vmalloc",
                "vmalloc_user",
                "dma_coherent",
                "mmio"
              })
          Optional<String> allocator,
      @Schema(example = "16", minimum = "1", maximum = "1024") Optional<Integer> pages,
      @Schema(description = "SetPageReserved on every page", defaultValue = "false")
          Optional<Boolean> reserved,
      Optional<Fill> fill) {}

  @Schema(name = "DriverFill")
  record Fill(
      @Schema(description = "Bytes in hex that every page begins with", example = "ddccbbaa")
          Optional<String> everyPage) {}

  @Schema(name = "DriverMapping")
  record Mapping(
      @Schema(
              example = "remap_each_page",
              allowableValues = {
                "remap_whole",
                "remap_each_page",
                "fault",
                "vm_insert_page",
                "vmf_insert_pfn",
                "remap_vmalloc_range",
                "dma_mmap_coherent",
                "io_remap"
              })
          Optional<String> strategy,
      @Schema(defaultValue = "true") Optional<Boolean> checkReturn,
      @Schema(defaultValue = "true") Optional<Boolean> checkSize,
      @Schema(
              description =
                  "The file offset chooses the first page and is checked; else it is ignored",
              defaultValue = "false")
          Optional<Boolean> checkOffset,
      @Schema(
              defaultValue = "cached",
              allowableValues = {"cached", "noncached", "writecombine", "device"})
          Optional<String> cache,
      @Schema(description = "vm_flags to set", example = "[\"VM_DONTEXPAND\"]")
          Optional<List<@Nullable String>> flags,
      @Schema(
              description = "Refuse writable mappings, clear VM_MAYWRITE in others",
              defaultValue = "false")
          Optional<Boolean> clearMayWrite,
      @Schema(description = "vm_flags with which mmap fails with EPERM", example = "[\"VM_EXEC\"]")
          Optional<List<@Nullable String>> refuse,
      @Schema(
              description = "Capability without which mmap fails with EPERM",
              example = "CAP_SYS_RAWIO")
          Optional<String> capability) {}

  @Schema(name = "DriverVmOps")
  record VmOps(
      @Schema(
              description = "Count mappings in vm_operations open and close",
              defaultValue = "false")
          Optional<Boolean> countOpens) {}
}
