package dev.mmaplab.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignalNumbersTest {
  @Test
  void namesAreThoseOfX86() {
    assertThat(SignalNumbers.name(SignalNumbers.SIGBUS)).isEqualTo("SIGBUS");
    assertThat(SignalNumbers.name(11)).isEqualTo("SIGSEGV");
    assertThat(SignalNumbers.name(17)).isEqualTo("SIGCHLD");
    assertThat(SignalNumbers.name(31)).isEqualTo("SIGSYS");
    assertThat(SignalNumbers.name(34)).isEqualTo("SIGRTMIN");
    assertThat(SignalNumbers.name(36)).isEqualTo("SIGRTMIN+2");
  }

  @Test
  void everyNameLeadsBackToItsNumber() {
    for (int signal = 1; signal <= 31; signal++) {
      assertThat(SignalNumbers.number(SignalNumbers.name(signal))).contains(signal);
    }
    assertThat(SignalNumbers.number("BUS")).contains(7);
    assertThat(SignalNumbers.number("SIG")).isEmpty();
  }

  @Test
  void textsAreGlibcs() {
    assertThat(SignalNumbers.text(SignalNumbers.SIGBUS)).isEqualTo("Bus error");
    assertThat(SignalNumbers.text(SignalNumbers.SIGSEGV)).isEqualTo("Segmentation fault");
    assertThat(SignalNumbers.text(SignalNumbers.SIGKILL)).isEqualTo("Killed");
    assertThat(SignalNumbers.text(SignalNumbers.SIGUSR2)).isEqualTo("User defined signal 2");
    assertThat(SignalNumbers.text(SignalNumbers.SIGSYS)).isEqualTo("Bad system call");
    assertThat(SignalNumbers.text(99)).isEqualTo("Unknown signal 99");
  }

  @Test
  void codesBelongToTheirSignal() {
    assertThat(SignalNumbers.code(SignalNumbers.SIGSEGV, 2)).isEqualTo("SEGV_ACCERR");
    assertThat(SignalNumbers.code(SignalNumbers.SIGBUS, 2)).isEqualTo("BUS_ADRERR");
    assertThat(SignalNumbers.code(SignalNumbers.SIGBUS, 0)).isEqualTo("SI_USER");
  }

  @Test
  void defaultActionsAreThoseOfSignal7() {
    assertThat(SignalNumbers.dumpsCore(SignalNumbers.SIGBUS)).isTrue();
    assertThat(SignalNumbers.dumpsCore(SignalNumbers.SIGKILL)).isFalse();
    assertThat(SignalNumbers.ignoredByDefault(SignalNumbers.SIGCHLD)).isTrue();
    assertThat(SignalNumbers.stopsByDefault(SignalNumbers.SIGSTOP)).isTrue();
  }
}
