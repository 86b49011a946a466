package dev.mmaplab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.kernel.Event;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.sim.RunResult.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What khungtaskd says when nothing can ever go on, and when nobody needs it. */
class HungTasksTest {
  private static final String DEADLOCK =
      """
      #include <linux/module.h>
      #include <linux/mutex.h>
      MODULE_LICENSE("GPL");
      static DEFINE_MUTEX(lock);
      static noinline void again(void) {
        mutex_lock(&lock);
      }
      static int __init start(void) {
        mutex_lock(&lock);
        again();
        return 0;
      }
      module_init(start);
      """;

  private static RunResult run(KernelVersion version, String driver, String script) {
    return new Simulator()
        .run(
            new RunRequest(
                version,
                Map.of("driver.c", driver),
                Optional.of(script),
                "",
                RunRequest.Limits.DEFAULT));
  }

  private static List<Event.HungTask> reports(RunResult result) {
    return result.events().stream()
        .filter(Event.HungTask.class::isInstance)
        .map(Event.HungTask.class::cast)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void theOnlyTaskIsReportedBeforeTheRunEnds(KernelVersion version) {
    RunResult result = run(version, DEADLOCK, "insmod driver.ko\necho never");

    assertThat(result.outcome()).isEqualTo(Outcome.TIME_LIMIT);
    assertThat(reports(result)).hasSize(1);
    Event.HungTask report = reports(result).getFirst();
    assertThat(report.name()).isEqualTo("insmod");
    assertThat(report.seconds()).isEqualTo(120);
    assertThat(report.function()).isEqualTo("again");
    assertThat(report.site().orElseThrow().line()).isEqualTo(6);
    assertThat(result.events().stream().map(HungTasksTest::logged))
        .containsSubsequence(
            "\"echo 0 > /proc/sys/kernel/hung_task_timeout_secs\" disables this message.",
            "Call Trace:",
            " <TASK>",
            " __schedule",
            " schedule",
            " schedule_preempt_disabled",
            " __mutex_lock.constprop.0",
            " again",
            " start",
            " do_one_initcall");
  }

  private static String logged(Event event) {
    return event instanceof Event.Logged line ? line.text().replaceAll("\\+0x.*", "") : "";
  }

  @Test
  void whoHearsOfNothingWaitsForNothing() {
    RunResult result =
        run(
            KernelVersion.V6_12,
            DEADLOCK,
            "echo 0 > /proc/sys/kernel/hung_task_timeout_secs; insmod driver.ko");

    assertThat(result.outcome()).isEqualTo(Outcome.TIME_LIMIT);
    assertThat(reports(result)).isEmpty();
  }

  @Test
  void aPanicIfThatIsWanted() {
    RunResult result =
        run(
            KernelVersion.V6_1,
            DEADLOCK,
            "echo 1 > /proc/sys/kernel/hung_task_panic; insmod driver.ko");

    assertThat(result.outcome()).isEqualTo(Outcome.PANICKED);
    assertThat(reports(result)).hasSize(1);
  }

  @Test
  void workersWithoutWorkAreNotReported() {
    RunResult result =
        run(
            KernelVersion.V6_12,
            """
            #include <linux/interrupt.h>
            #include <linux/module.h>
            #include <linux/workqueue.h>
            MODULE_LICENSE("GPL");
            static void work(struct work_struct *w) { }
            static DECLARE_WORK(item, work);
            static int __init start(void) {
              schedule_work(&item);
              flush_work(&item);
              return 0;
            }
            static void __exit stop(void) { }
            module_init(start);
            module_exit(stop);
            """,
            "echo 1 > /proc/sys/kernel/hung_task_timeout_secs; insmod driver.ko; sleep 9");

    assertThat(result.outcome()).isEqualTo(Outcome.COMPLETED);
    assertThat(reports(result)).isEmpty();
  }
}
