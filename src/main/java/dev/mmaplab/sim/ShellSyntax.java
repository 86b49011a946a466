package dev.mmaplab.sim;

import java.util.List;
import java.util.Optional;

/** What the lab's shell can read: POSIX sh as busybox's ash has it. */
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

  /**
   * {@code NAME=value… word… redirection…}.
   *
   * @param line where it stands, counted from the text's first line
   */
  record Simple(
      List<Assignment> assignments, List<Word> words, List<Redirection> redirections, int line)
      implements ShellSyntax {}

  /** A compound command with its redirections. */
  record Redirected(ShellSyntax command, List<Redirection> redirections) implements ShellSyntax {}

  record If(ShellSyntax condition, ShellSyntax then, Optional<ShellSyntax> otherwise)
      implements ShellSyntax {}

  record While(boolean until, ShellSyntax condition, ShellSyntax body) implements ShellSyntax {}

  /**
   * @param words absent: the positional parameters
   */
  record For(String variable, Optional<List<Word>> words, ShellSyntax body)
      implements ShellSyntax {}

  record Case(Word subject, List<Arm> arms) implements ShellSyntax {}

  /** {@code pattern | pattern) body ;;}. */
  record Arm(List<Word> patterns, ShellSyntax body) {}

  /** {@code name() body}. */
  record Function(String name, ShellSyntax body) implements ShellSyntax {}

  /** {@code ( … )}: variables set inside are gone afterwards. */
  record Subshell(ShellSyntax body) implements ShellSyntax {}

  record Assignment(String name, Word value) {}

  /**
   * @param fd which descriptor
   * @param operator {@code < > >> <> >| >& <& <<} or {@code &>}
   * @param target what the operator names; of {@code <<} the document itself
   */
  record Redirection(int fd, String operator, HereText target) {
    Word word() {
      return target.word();
    }
  }

  /** A word that is known later than its place: a here-document's text follows its line. */
  final class HereText {
    private Word word;

    HereText(Word word) {
      this.word = word;
    }

    Word word() {
      return word;
    }

    void becomes(Word text) {
      word = text;
    }
  }

  /** A word before expansion. */
  record Word(List<Part> parts) {}

  /** A piece of a word; {@code quoted} pieces are neither split nor matched against file names. */
  sealed interface Part {
    boolean quoted();

    record Text(String text, boolean quoted) implements Part {}

    /**
     * {@code $name} and all of {@code ${name…}}.
     *
     * @param operator "" for the plain value, {@code length}, or one of {@code - = ? +} with or
     *     without a colon before it, {@code # ## % %% / //} and {@code :} (substring)
     * @param operands the words after the operator; two of {@code /} and {@code :}
     */
    record Parameter(String name, String operator, List<Word> operands, boolean quoted)
        implements Part {}

    /** {@code ${…}} that has no meaning: an error when it is expanded. */
    record Bad(boolean quoted) implements Part {}

    /** {@code $(…)} and backquotes. */
    record Substitution(ShellSyntax body, boolean quoted) implements Part {}

    /** {@code $((…))}. */
    record Arithmetic(Word expression, boolean quoted) implements Part {}
  }
}
