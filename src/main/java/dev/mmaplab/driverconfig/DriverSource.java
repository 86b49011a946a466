package dev.mmaplab.driverconfig;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the C that a configuration stands for: one module that builds for Linux 6.1 and 6.12. */
public final class DriverSource {
  private final DriverConfiguration driver;
  private final SourceText text;
  private final BufferCode buffer;

  private DriverSource(DriverConfiguration driver) {
    this.driver = driver;
    this.text = new SourceText(driver.device());
    this.buffer = new BufferCode(driver.buffer(), needsCompoundPages(driver));
  }

  /**
   * The text of {@code driver.c}.
   *
   * @throws IllegalArgumentException if the configuration has {@link DriverConfiguration#problems}
   */
  public static String of(DriverConfiguration driver) {
    List<ConfigurationProblem> problems = driver.problems();
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.toString());
    }
    DriverSource source = new DriverSource(driver);
    source.head();
    source.state();
    new MappingCode(driver, source.buffer, source.text).write();
    source.registration();
    return source.text.toString();
  }

  /** Pages inside a larger block are counted one by one only if the block is a compound page. */
  private static boolean needsCompoundPages(DriverConfiguration driver) {
    Strategy strategy = driver.mmap().strategy();
    return strategy == Strategy.FAULT || strategy == Strategy.VM_INSERT_PAGE;
  }

  private void head() {
    text.line(
            "/* /dev/$: "
                + driver.buffer().pages()
                + (driver.buffer().pages() == 1 ? " page" : " pages")
                + " of "
                + driver.buffer().allocator().label()
                + ", mapped with "
                + driver.mmap().strategy().label()
                + ". */")
        .block(
            """
            #include <linux/version.h>
            #include <linux/module.h>
            #include <linux/init.h>
            #include <linux/kernel.h>
            #include <linux/fs.h>
            #include <linux/cdev.h>
            #include <linux/mm.h>
            """)
        .block(buffer.includes())
        .blockIf(driver.mmap().capability().isPresent(), "#include <linux/capability.h>\n")
        .blockIf(driver.countOpens(), "#include <linux/atomic.h>\n")
        .line()
        .line("#define $_MAJOR " + driver.major())
        .line("#define $_PAGES " + driver.buffer().pages())
        .line("#define $_SIZE ($_PAGES * PAGE_SIZE)")
        .line();
  }

  private void state() {
    text.line("static struct cdev $_cdev;").block(buffer.state());
    driver
        .buffer()
        .fill()
        .ifPresent(
            hex -> text.line("static const unsigned char $_fill[] = { " + bytes(hex) + " };"));
    text.blockIf(driver.countOpens(), "static atomic_t $_mappings = ATOMIC_INIT(0);\n").line();
  }

  private static String bytes(String hex) {
    return IntStream.range(0, hex.length() / 2)
        .mapToObj(i -> "0x" + hex.substring(2 * i, 2 * i + 2).toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private void registration() {
    boolean pages = driver.buffer().reserved();
    boolean filled = driver.buffer().fill().isPresent();
    text.block(
            """
            static const struct file_operations $_fops = {
            	.owner = THIS_MODULE,
            	.mmap = $_mmap,
            };

            static int __init $_init(void)
            {
            	int ret;
            """)
        .blockIf(pages || filled, "\tunsigned long i;\n")
        .line()
        .block(buffer.allocate())
        .blockIf(
            pages,
            "\tfor (i = 0; i < $_SIZE; i += PAGE_SIZE)\n\t\tSetPageReserved("
                + buffer.page("i")
                + ");\n")
        .blockIf(
            filled,
            "\tfor (i = 0; i < $_SIZE; i += PAGE_SIZE)\n"
                + "\t\tmemcpy($_buffer + i, $_fill, sizeof($_fill));\n")
        .block(
            """

            	ret = register_chrdev_region(MKDEV($_MAJOR, 0), 1, "$");
            	if (ret)
            		goto free_buffer;
            	cdev_init(&$_cdev, &$_fops);
            	$_cdev.owner = THIS_MODULE;
            	ret = cdev_add(&$_cdev, MKDEV($_MAJOR, 0), 1);
            	if (ret)
            		goto unregister;
            	return 0;

            unregister:
            	unregister_chrdev_region(MKDEV($_MAJOR, 0), 1);
            free_buffer:
            """)
        .block(release())
        .block(
            """
            	return ret;
            }

            static void __exit $_exit(void)
            {
            """)
        .blockIf(pages, "\tunsigned long i;\n\n")
        .block(
            """
            	cdev_del(&$_cdev);
            	unregister_chrdev_region(MKDEV($_MAJOR, 0), 1);
            """)
        .block(release())
        .block(
            """
            }

            module_init($_init);
            module_exit($_exit);
            MODULE_LICENSE("GPL");
            MODULE_DESCRIPTION("maps a buffer into programs");
            """);
  }

  private String release() {
    String clear =
        driver.buffer().reserved()
            ? "\tfor (i = 0; i < $_SIZE; i += PAGE_SIZE)\n\t\tClearPageReserved("
                + buffer.page("i")
                + ");\n"
            : "";
    return clear + buffer.free();
  }
}
