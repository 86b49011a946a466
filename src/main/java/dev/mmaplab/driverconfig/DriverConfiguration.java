package dev.mmaplab.driverconfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A declared character device that maps a buffer.
 *
 * @param device its name; C names in the source begin with it
 * @param major its number
 */
public record DriverConfiguration(
    String device, int major, Buffer buffer, Mapping mmap, boolean countOpens) {
  private static final Pattern DEVICE = Pattern.compile("[a-z][a-z0-9_]{0,30}");
  private static final Pattern HEX = Pattern.compile("([0-9a-fA-F]{2}){1,64}");
  private static final Pattern CAPABILITY = Pattern.compile("CAP_[A-Z][A-Z_]{2,30}");
  private static final Set<String> SETTABLE =
      Set.of(
          "VM_DONTEXPAND",
          "VM_DONTDUMP",
          "VM_DONTCOPY",
          "VM_IO",
          "VM_PFNMAP",
          "VM_MIXEDMAP",
          "VM_LOCKED",
          "VM_WIPEONFORK");
  private static final Set<String> REFUSABLE =
      Set.of("VM_READ", "VM_WRITE", "VM_EXEC", "VM_SHARED");

  /**
   * What is mapped.
   *
   * @param pages 1 to 1024
   * @param reserved whether its pages are marked with SetPageReserved
   * @param fill hex digits of the bytes that every page begins with
   */
  public record Buffer(Allocator allocator, int pages, boolean reserved, Optional<String> fill) {}

  /**
   * How it is mapped.
   *
   * @param checkReturn whether mmap looks at what the mapping function returned
   * @param checkSize whether a mapping that is longer than the buffer is refused
   * @param checkOffset whether the file offset chooses the first page and is checked; else it is
   *     ignored
   * @param flags vm_flags to set
   * @param clearMayWrite refuses writable mappings and clears VM_MAYWRITE in others
   * @param refuse vm_flags with which mmap fails with EPERM
   * @param capability without which mmap fails with EPERM
   */
  public record Mapping(
      Strategy strategy,
      boolean checkReturn,
      boolean checkSize,
      boolean checkOffset,
      CacheMode cache,
      List<String> flags,
      boolean clearMayWrite,
      List<String> refuse,
      Optional<String> capability) {}

  /** Everything that cannot be, by field; empty if {@link DriverSource} can write it. */
  public List<ConfigurationProblem> problems() {
    List<ConfigurationProblem> found = new ArrayList<>();
    if (!DEVICE.matcher(device).matches()) {
      found.add(
          new ConfigurationProblem(
              "device",
              "has to begin with a lower-case letter, then letters, digits, _; at most 31"));
    }
    if (major < 1 || major > 511) {
      found.add(new ConfigurationProblem("major", "has to be 1 to 511"));
    }
    bufferProblems(found);
    mappingProblems(found);
    return List.copyOf(found);
  }

  private void bufferProblems(List<ConfigurationProblem> found) {
    if (buffer.pages() < 1 || buffer.pages() > 1024) {
      found.add(new ConfigurationProblem("buffer.pages", "has to be 1 to 1024"));
    }
    if (buffer.allocator() == Allocator.MMIO && buffer.pages() > 256) {
      found.add(
          new ConfigurationProblem(
              "buffer.pages", "the device has 256 pages of registers (1 MiB)"));
    }
    if (buffer.reserved() && !buffer.allocator().isPlainMemory()) {
      found.add(
          new ConfigurationProblem(
              "buffer.reserved", buffer.allocator().label() + " has no pages of the driver's own"));
    }
    if (buffer.fill().isPresent()) {
      if (buffer.allocator() == Allocator.MMIO) {
        found.add(
            new ConfigurationProblem("buffer.fill", "device registers are not memory to fill"));
      } else if (!HEX.matcher(buffer.fill().get()).matches()) {
        found.add(
            new ConfigurationProblem(
                "buffer.fill.everyPage", "has to be 1 to 64 bytes in hex, as in ddccbbaa"));
      }
    }
  }

  private void mappingProblems(List<ConfigurationProblem> found) {
    if (!mmap.strategy().fits(buffer.allocator())) {
      found.add(
          new ConfigurationProblem(
              "mmap.strategy",
              mmap.strategy().label()
                  + " does not fit "
                  + buffer.allocator().label()
                  + ": "
                  + mmap.strategy().reason()));
    }
    for (String flag : mmap.flags()) {
      if (!SETTABLE.contains(flag)) {
        found.add(
            new ConfigurationProblem(
                "mmap.flags", flag + " is none of " + String.join(", ", sorted(SETTABLE))));
      }
    }
    for (String flag : mmap.refuse()) {
      if (!REFUSABLE.contains(flag)) {
        found.add(
            new ConfigurationProblem(
                "mmap.refuse", flag + " is none of " + String.join(", ", sorted(REFUSABLE))));
      }
    }
    if (mmap.capability().isPresent() && !CAPABILITY.matcher(mmap.capability().get()).matches()) {
      found.add(
          new ConfigurationProblem(
              "mmap.capability", "has to be a capability's name, as in CAP_SYS_RAWIO"));
    }
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }
}
