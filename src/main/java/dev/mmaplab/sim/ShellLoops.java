package dev.mmaplab.sim;

import java.util.List;

/** while, until and for. */
final class ShellLoops {
  private final Shell shell;
  private final Streams streams;
  private int depth;

  ShellLoops(Shell shell, Streams streams) {
    this.shell = shell;
    this.streams = streams;
  }

  /** How many loops run around the present command. */
  int depth() {
    return depth;
  }

  /** A copy of a shell begins inside as many loops. */
  void within(int loops) {
    depth = loops;
  }

  int whileLoop(ShellSyntax.While loop, boolean tested) {
    int result = 0;
    boolean more = true;
    depth++;
    try {
      while (more) {
        try {
          more = (shell.run(loop.condition(), false, true) == 0) != loop.until();
          result = more ? shell.run(loop.body(), false, tested) : result;
        } catch (ShellFlow e) {
          more = goesOn(e);
          result = 0;
        }
        turn();
      }
    } finally {
      depth--;
    }
    return shell.status(result);
  }

  int forLoop(ShellSyntax.For loop, boolean tested) {
    List<String> values =
        loop.words().map(shell.expansion()::arguments).orElseGet(shell.variables()::positional);
    int result = 0;
    depth++;
    try {
      for (String value : values) {
        shell.assign(loop.variable(), value);
        try {
          result = shell.run(loop.body(), false, tested);
        } catch (ShellFlow e) {
          result = 0;
          if (!goesOn(e)) {
            break;
          }
        }
        turn();
      }
    } finally {
      depth--;
    }
    return shell.status(result);
  }

  /**
   * True for a continue of this loop, false for its break; what concerns others goes on to them.
   */
  private static boolean goesOn(ShellFlow flow) {
    boolean loop = flow.kind() == ShellFlow.Kind.BREAK || flow.kind() == ShellFlow.Kind.CONTINUE;
    if (!loop) {
      throw flow;
    }
    if (flow.value() > 1) {
      throw flow.outer();
    }
    return flow.kind() == ShellFlow.Kind.CONTINUE;
  }

  /** An endless loop of the shell costs instructions like any other. */
  private void turn() {
    streams.kernel().limits().chargeInstructions(1_000);
  }
}
