package dev.mmaplab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptLinesTest {
  @Test
  void aLineIsACommand() {
    assertThat(ScriptLines.of("insmod driver.ko\n\n# a remark\n./prog 1\n"))
        .containsExactly("insmod driver.ko", "./prog 1");
  }

  @Test
  void compoundCommandsMayTakeSeveralLines() {
    assertThat(ScriptLines.of("for i in 1 2\ndo\n  echo $i\ndone\necho end"))
        .containsExactly("for i in 1 2\ndo\n  echo $i\ndone", "echo end");
  }

  @Test
  void aWrongLineDoesNotSwallowTheNext() {
    assertThat(ScriptLines.of(";;\necho on")).containsExactly(";;", "echo on");
  }

  @Test
  void whatIsNeverClosedStandsAlone() {
    assertThat(ScriptLines.of("echo 'open\nls\nif true\ndmesg"))
        .containsExactly("echo 'open", "ls", "if true", "dmesg");
  }

  @Test
  void aScriptOfBeginningsIsCutQuickly() {
    assertThat(ScriptLines.of("if true\n".repeat(50_000))).hasSize(50_000);
  }
}
