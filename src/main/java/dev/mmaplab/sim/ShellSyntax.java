package dev.mmaplab.sim;

import java.util.List;

/** What the lab's shell can read: the part of POSIX sh that people use to look at devices. */
sealed interface ShellSyntax {

  /** Commands one after the other. */
  record Sequence(List<Item> items) implements ShellSyntax {}

  /**
   * @param background followed by {@code &}
   */
  record Item(ShellSyntax command, boolean background) {}

  /** {@code left && right} or {@code left || right}. */
  record AndOr(boolean and, ShellSyntax left, ShellSyntax right) implements ShellSyntax {}

  /**
   * @param negated preceded by {@code !}
   */
  record Pipeline(boolean negated, List<ShellSyntax> stages) implements ShellSyntax {}

  /** {@code NAME=value… word… redirection…}. */
  record Simple(List<Assignment> assignments, List<Word> words, List<Redirection> redirections)
      implements ShellSyntax {}

  /** A compound command with its redirections. */
  record Redirected(ShellSyntax command, List<Redirection> redirections) implements ShellSyntax {}

  record If(ShellSyntax condition, ShellSyntax then, ShellSyntax otherwise)
      implements ShellSyntax {}

  record While(boolean until, ShellSyntax condition, ShellSyntax body) implements ShellSyntax {}

  record For(String variable, List<Word> words, ShellSyntax body) implements ShellSyntax {}

  /** {@code ( … )}: variables set inside are gone afterwards. */
  record Subshell(ShellSyntax body) implements ShellSyntax {}

  record Assignment(String name, Word value) {}

  /**
   * @param fd which descriptor
   * @param operator {@code <}, {@code >}, {@code >>}, {@code >&} or {@code <&}
   */
  record Redirection(int fd, String operator, Word target) {}

  /** A word before expansion. */
  record Word(List<Part> parts) {}

  /** A piece of a word; {@code quoted} pieces are neither split nor matched against file names. */
  sealed interface Part {
    boolean quoted();

    record Text(String text, boolean quoted) implements Part {}

    /** {@code $name}, {@code ${name}}, {@code ${name:-word}}. */
    record Variable(String name, String fallback, boolean quoted) implements Part {}

    /** {@code $(…)} and backquotes. */
    record Substitution(ShellSyntax body, boolean quoted) implements Part {}

    /** {@code $((…))}. */
    record Arithmetic(Word expression, boolean quoted) implements Part {}
  }
}
