package dev.mmaplab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.sim.RunResult.Missing;
import dev.mmaplab.sim.RunResult.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What Linux has and we lack is named all at once, each name once, where it is used first. */
class UnsupportedNamesTest {
  private static final RunRequest.Limits PATIENT =
      new RunRequest.Limits(100_000_000L, 64L << 20, 1L << 20, 30_000);

  private final Simulator simulator = new Simulator();

  @Test
  void namesFunctionsMacrosTypesConstantsMembersAndHeadersInOneAnswer() {
    RunResult result =
        run(
            """
            #include <linux/module.h>
            #include <linux/netdevice.h>
            #include <linux/usb.h>
            #include <linux/mm.h>
            static struct usb_driver udrv;
            static void *table[] = { set_memory_uc, usb_register };
            static const struct net_device_ops nops = { .ndo_open = NULL };
            static inline int helper(void *d)
            {
            	return lock_two_nondirectories(d, NULL);
            }
            static netdev_tx_t xmit(struct sk_buff *skb, struct net_device *dev)
            {
            	dev_kfree_skb(skb);
            	dev_kfree_skb(skb);
            	return NETDEV_TX_OK;
            }
            static int __init t_init(void)
            {
            	struct vm_area_struct *vma = NULL;
            	int n = vma->vm_policy != NULL;
            	static const struct vm_operations_struct ops = { .set_policy = NULL };
            	struct blk_mq_tag_set set;
            	BIO_MAX_VECS;
            	kernel_fpu_begin();
            	return helper(NULL) + n + HPAGE_PMD_ORDER + (long)&ops + (long)&set + sizeof(urb_t);
            }
            module_init(t_init);
            MODULE_LICENSE("GPL");
            """);
    assertThat(result.outcome()).isEqualTo(Outcome.UNSUPPORTED);
    assertThat(result.unsupported())
        .contains(
            new Missing("linux/netdevice.h", "driver.c", 2),
            new Missing("linux/usb.h", "driver.c", 3),
            new Missing("set_memory_uc", "driver.c", 6),
            new Missing("struct net_device_ops", "driver.c", 7),
            new Missing("lock_two_nondirectories", "driver.c", 10),
            new Missing("netdev_tx_t", "driver.c", 12),
            new Missing("dev_kfree_skb", "driver.c", 14),
            new Missing("NETDEV_TX_OK", "driver.c", 16),
            new Missing("vm_policy of struct vm_area_struct", "driver.c", 21),
            new Missing("set_policy of struct vm_operations_struct", "driver.c", 22),
            new Missing("struct blk_mq_tag_set", "driver.c", 23),
            new Missing("BIO_MAX_VECS", "driver.c", 24),
            new Missing("kernel_fpu_begin", "driver.c", 25),
            new Missing("HPAGE_PMD_ORDER", "driver.c", 26));
    assertThat(result.unsupported().stream().map(Missing::name)).doesNotHaveDuplicates();
    assertThat(result.console()).isEmpty();
  }

  @Test
  void leavesWhatLinuxDoesNotHaveToTheCompiler() {
    RunResult result =
        run(
            """
            #include <linux/module.h>
            #include <linux/mm.h>
            static my_type_t x;
            static int __init t_init(void)
            {
            	struct vm_area_struct *vma = NULL;
            	return vmaloc(3) + NO_SUCH_CONSTANT + vma->vm_strat;
            }
            module_init(t_init);
            MODULE_LICENSE("GPL");
            """);
    assertThat(result.outcome()).isEqualTo(Outcome.BUILD_FAILED);
    assertThat(result.unsupported()).isEmpty();
    assertThat(result.diagnostics().stream().map(d -> d.position().line())).contains(3, 7);
  }

  @Test
  void keepsErrorsAboutUnknownNamesBesideWhatIsMissing() {
    RunResult result =
        run(
            """
            #include <linux/module.h>
            static int __init t_init(void)
            {
            	bpf_prog_put(NULL);
            	return notafunction();
            }
            module_init(t_init);
            MODULE_LICENSE("GPL");
            """);
    assertThat(result.unsupported()).containsExactly(new Missing("bpf_prog_put", "driver.c", 4));
    assertThat(result.diagnostics().stream().map(d -> d.position().line())).containsExactly(5);
  }

  private RunResult run(String driver) {
    return simulator.run(
        new RunRequest(
            KernelVersion.V6_1, Map.of("driver.c", driver), Optional.empty(), "", PATIENT));
  }

  /** Names that our own headers have are never missing. */
  @Test
  void lacksNothingThatADriverOfThisKindUses() {
    List<Missing> missing =
        run("""
        #include <linux/module.h>
        #include <linux/mm.h>
        static int __init t_init(void) { return GFP_KERNEL & VM_READ & 0; }
        module_init(t_init);
        MODULE_LICENSE("GPL");
        """)
            .unsupported();
    assertThat(missing).isEmpty();
  }
}
