package dev.mmaplab.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchedulerTest {
  private static List<String> twoTalkers() {
    List<String> notes = Machine.notes();
    new Machine()
        .run(
            m -> {
              for (String name : List.of("a", "b")) {
                m.spawn(
                    name,
                    self -> {
                      for (int i = 0; i < 3; i++) {
                        notes.add(name + i);
                        m.kernel().scheduler().yield();
                      }
                      return 0;
                    });
              }
              notes.add("parent waits");
              m.calls().waitFor(-1);
              m.calls().waitFor(-1);
              notes.add("parent goes on");
            });
    return notes;
  }

  @Test
  void tasksTakeTurns() {
    assertThat(twoTalkers())
        .containsExactly("parent waits", "a0", "b0", "a1", "b1", "a2", "b2", "parent goes on");
  }

  @Test
  void theOrderIsTheSameEveryTime() {
    List<String> first = twoTalkers();
    for (int i = 0; i < 20; i++) {
      assertThat(twoTalkers()).isEqualTo(first);
    }
  }

  @Test
  void sleepingCostsNoRealTimeAndWakesInOrder() {
    List<String> notes = Machine.notes();
    long started = System.nanoTime();
    new Machine()
        .run(
            m -> {
              long before = m.kernel().scheduler().jiffies();
              m.spawn("late", self -> sleepAndNote(m, 30, notes));
              m.spawn("early", self -> sleepAndNote(m, 10, notes));
              m.calls().waitFor(-1);
              m.calls().waitFor(-1);
              notes.add(Long.toString(m.kernel().scheduler().jiffies() - before));
            });
    assertThat(notes).containsExactly("slept 10", "slept 30", Integer.toString(30 * Scheduler.HZ));
    assertThat(System.nanoTime() - started).isLessThan(5_000_000_000L);
  }

  private static int sleepAndNote(Machine m, int seconds, List<String> notes) {
    m.calls().sleep(seconds * 1_000_000_000L);
    notes.add("slept " + seconds);
    return 0;
  }

  @Test
  void whenNothingCanEverHappenTheRunEnds() {
    assertThatThrownBy(
            () ->
                new Machine()
                    .run(
                        m -> {
                          WaitQueue never = new WaitQueue(m.kernel().scheduler());
                          never.waitFor(() -> false, true);
                        }))
        .isInstanceOf(LimitExceeded.class);
  }

  @Test
  void whatATaskThrowsComesOutOfTheRun() {
    assertThatThrownBy(
            () ->
                new Machine()
                    .run(
                        m -> {
                          m.spawn(
                              "bad",
                              self -> {
                                throw new IllegalStateException("a bug");
                              });
                          m.calls().waitFor(-1);
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a bug");
  }

  @Test
  void childrenThatStillSleepEndWithTheRun() {
    Thread[] sleeper = new Thread[1];
    new Machine()
        .run(
            m -> {
              m.spawn(
                  "sleeper",
                  self -> {
                    sleeper[0] = Thread.currentThread();
                    m.calls().sleep(Long.MAX_VALUE / 4);
                    return 0;
                  });
              m.kernel().scheduler().yield();
            });
    assertThat(sleeper[0].isAlive()).isFalse();
  }

  @Test
  void aPipeBlocksItsReaderUntilSomebodyWrites() {
    List<String> notes = Machine.notes();
    new Machine()
        .run(
            m -> {
              int[] ends = m.calls().pipe();
              m.spawn(
                  "writer",
                  self -> {
                    notes.add("write");
                    m.calls()
                        .write(ends[1], "hello".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    return 0;
                  });
              m.calls().close(ends[1]);
              notes.add("read");
              notes.add(
                  new String(
                      m.calls().read(ends[0], 100), java.nio.charset.StandardCharsets.UTF_8));
              notes.add(Integer.toString(m.calls().read(ends[0], 100).length));
            });
    assertThat(notes).containsExactly("read", "write", "hello", "0");
  }

  @Test
  void aWriterWithoutReadersDiesOfSigpipe() {
    new Machine()
        .run(
            m -> {
              int[] ends = m.calls().pipe();
              m.calls().close(ends[0]);
              Task writer =
                  m.spawn(
                      "writer",
                      self -> {
                        m.calls().write(ends[1], new byte[1]);
                        return 0;
                      });
              Processes.Ended ended = m.calls().waitFor(writer.pid());
              assertThat(ended.signal()).contains(SignalNumbers.SIGPIPE);
            });
  }

  @Test
  void aKilledSleeperTellsItsParent() {
    new Machine()
        .run(
            m -> {
              Task sleeper =
                  m.spawn(
                      "sleeper",
                      self -> {
                        m.calls().sleep(1_000_000_000_000L);
                        return 3;
                      });
              m.kernel().scheduler().yield();
              m.calls().kill(sleeper.pid(), SignalNumbers.SIGTERM);
              assertThat(m.calls().waitFor(-1).signal()).contains(SignalNumbers.SIGTERM);
              assertThat(Machine.errno(() -> m.calls().waitFor(-1))).isEqualTo(Errno.ECHILD);
            });
  }
}
