package dev.mmaplab.interp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import org.junit.jupiter.api.Test;

class InstructionsSizeTest {
  /**
   * HotSpot's HugeMethodLimit: a larger method is never compiled and runs some thirty times slower.
   */
  private static final int HUGE_METHOD_LIMIT = 8_000;

  @Test
  void theInstructionLoopIsSmallEnoughToBeCompiled() {
    int largest = 0;
    for (MethodModel method : model().methods()) {
      largest =
          Math.max(largest, method.code().map(c -> ((CodeAttribute) c).codeLength()).orElse(0));
    }
    assertThat(largest).isBetween(2_000, HUGE_METHOD_LIMIT - 1);
  }

  private static java.lang.classfile.ClassModel model() {
    try (InputStream in = Instructions.class.getResourceAsStream("Instructions.class")) {
      assertThat(in).isNotNull();
      return ClassFile.of().parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
