package dev.mmaplab.driverconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mmaplab.driverconfig.DriverConfiguration.Buffer;
import dev.mmaplab.driverconfig.DriverConfiguration.Mapping;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DriverSourceTest {
  private static final Buffer VMALLOC =
      new Buffer(Allocator.VMALLOC, 16, true, Optional.of("DDccbbaa"));
  private static final Mapping EACH_PAGE =
      new Mapping(
          Strategy.REMAP_EACH_PAGE,
          false,
          true,
          false,
          CacheMode.CACHED,
          List.of("VM_DONTEXPAND"),
          false,
          List.of("VM_EXEC"),
          Optional.empty());

  private static DriverConfiguration driver(Buffer buffer, Mapping mapping) {
    return new DriverConfiguration("maps0", 42, buffer, mapping, false);
  }

  private static Mapping simple(Strategy strategy) {
    return new Mapping(
        strategy,
        true,
        true,
        true,
        CacheMode.CACHED,
        List.of(),
        false,
        List.of(),
        Optional.empty());
  }

  private static List<String> fields(DriverConfiguration driver) {
    return driver.problems().stream().map(ConfigurationProblem::field).toList();
  }

  @Test
  void isTheQuestionsDriver() {
    assertThat(DriverSource.of(driver(VMALLOC, EACH_PAGE)))
        .contains("static const unsigned char maps0_fill[] = { 0xdd, 0xcc, 0xbb, 0xaa };")
        .contains(
            """
            static int maps0_mmap(struct file *filp, struct vm_area_struct *vma)
            {
            	unsigned long length = vma->vm_end - vma->vm_start;
            	unsigned long i;

            	if (vma->vm_flags & VM_EXEC)
            		return -EPERM;
            	if (length > maps0_SIZE)
            		return -EINVAL;
            	vm_flags_set(vma, VM_DONTEXPAND);
            	for (i = 0; i < length; i += PAGE_SIZE) {
            		remap_pfn_range(vma, vma->vm_start + i, vmalloc_to_pfn(maps0_buffer + i), PAGE_SIZE, vma->vm_page_prot);
            	}
            	return 0;
            }
            """);
  }

  @Test
  void honoursTheOffset() {
    assertThat(
            DriverSource.of(
                driver(
                    new Buffer(Allocator.KMALLOC, 4, false, Optional.empty()),
                    simple(Strategy.REMAP_WHOLE))))
        .contains(
            """
            	if (vma->vm_pgoff >= maps0_PAGES)
            		return -EINVAL;
            	if (length > maps0_SIZE - offset)
            		return -EINVAL;
            	ret = remap_pfn_range(vma, vma->vm_start, virt_to_phys(maps0_buffer + offset) >> PAGE_SHIFT, length, vma->vm_page_prot);
            	if (ret)
            		return ret;
            """);
  }

  @Test
  void countsTheFirstMappingToo() {
    DriverConfiguration driver =
        new DriverConfiguration("maps0", 42, VMALLOC, simple(Strategy.FAULT), true);

    assertThat(DriverSource.of(driver))
        .contains(
            "\t.open = maps0_vma_open,\n\t.close = maps0_vma_close,\n\t.fault = maps0_fault,\n")
        .contains("\tmaps0_vma_open(vma);\n\treturn 0;\n");
  }

  @Test
  void everyAllocatorHasAStrategyAndEveryStrategyAnAllocator() {
    for (Allocator allocator : Allocator.values()) {
      Buffer buffer = new Buffer(allocator, 2, false, Optional.empty());
      List<String> sources =
          java.util.Arrays.stream(Strategy.values())
              .filter(strategy -> strategy.fits(allocator))
              .map(strategy -> DriverSource.of(driver(buffer, simple(strategy))))
              .toList();
      assertThat(sources).isNotEmpty().doesNotHaveDuplicates();
      assertThat(sources).allMatch(source -> source.contains("MODULE_LICENSE(\"GPL\");"));
      assertThat(sources).noneMatch(source -> source.contains("$"));
    }
  }

  @Test
  void refusesWhatFitsNot() {
    assertThat(fields(driver(VMALLOC, simple(Strategy.REMAP_WHOLE))))
        .containsExactly("mmap.strategy");
    assertThat(
            fields(
                driver(
                    new Buffer(Allocator.MMIO, 300, true, Optional.of("dd")),
                    simple(Strategy.IO_REMAP))))
        .containsExactly("buffer.pages", "buffer.reserved", "buffer.fill");
    assertThat(
            fields(
                driver(
                    new Buffer(Allocator.VMALLOC, 0, false, Optional.of("d")),
                    simple(Strategy.FAULT))))
        .containsExactly("buffer.pages", "buffer.fill.everyPage");
  }

  @Test
  void writesNothingThatWouldBeOtherC() {
    DriverConfiguration driver =
        new DriverConfiguration(
            "maps0; evil()",
            0,
            VMALLOC,
            new Mapping(
                Strategy.FAULT,
                true,
                true,
                false,
                CacheMode.DEVICE,
                List.of("VM_DONTEXPAND); evil("),
                false,
                List.of("x"),
                Optional.of("CAP_SYS_RAWIO)")),
            false);

    assertThat(fields(driver))
        .containsExactly("device", "major", "mmap.flags", "mmap.refuse", "mmap.capability");
    assertThatThrownBy(() -> DriverSource.of(driver)).isInstanceOf(IllegalArgumentException.class);
  }
}
