package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code __attribute__((…))}, {@code _Alignas} and the like said about a declaration; unknown
 * ones leave no trace.
 */
final class Attributes {
  boolean packed;

  /** 0: nothing asked for. */
  int align;

  boolean unused;
  boolean used;
  boolean noreturn;
  boolean warnUnusedResult;
  boolean designatedInit;
  boolean transparentUnion;
  boolean fallthrough;

  /** With its priority, 65535 where none was given. */
  Optional<Integer> constructor = Optional.empty();

  Optional<Integer> destructor = Optional.empty();
  boolean weak;
  boolean gnuInline;
  Optional<String> warningMessage = Optional.empty();

  /** {@code asm("name")}: the name for the linker. */
  Optional<String> asmName = Optional.empty();

  boolean deprecated;
  boolean leavesNoTrace = true;
  Optional<String> section = Optional.empty();
  Optional<String> alias = Optional.empty();
  Optional<String> errorMessage = Optional.empty();
  Optional<String> deprecation = Optional.empty();
  Optional<String> mode = Optional.empty();
  Optional<Token> cleanup = Optional.empty();
  Optional<FormatSpec> format = Optional.empty();
  Optional<Position> position = Optional.empty();

  /** What {@code [[nodiscard]]} adds to a warning after its name: the reason, in gcc's words. */
  Optional<String> discardMessage = Optional.empty();

  /** Names of those that were written {@code [[name]]} and known. */
  final List<String> standardNames = new ArrayList<>();

  /** {@code format(printf, string, first)}: one-based; first 0 for a va_list function. */
  record FormatSpec(String archetype, int string, int first) {}

  /** Adds what {@code other} says. */
  void add(Attributes other) {
    if (other.leavesNoTrace) {
      return;
    }
    leavesNoTrace = false;
    packed |= other.packed;
    align = Math.max(align, other.align);
    unused |= other.unused;
    used |= other.used;
    noreturn |= other.noreturn;
    warnUnusedResult |= other.warnUnusedResult;
    designatedInit |= other.designatedInit;
    transparentUnion |= other.transparentUnion;
    fallthrough |= other.fallthrough;
    constructor = other.constructor.or(() -> constructor);
    destructor = other.destructor.or(() -> destructor);
    weak |= other.weak;
    gnuInline |= other.gnuInline;
    warningMessage = other.warningMessage.or(() -> warningMessage);
    asmName = other.asmName.or(() -> asmName);
    deprecated |= other.deprecated;
    section = other.section.or(() -> section);
    alias = other.alias.or(() -> alias);
    errorMessage = other.errorMessage.or(() -> errorMessage);
    deprecation = other.deprecation.or(() -> deprecation);
    mode = other.mode.or(() -> mode);
    cleanup = other.cleanup.or(() -> cleanup);
    format = other.format.or(() -> format);
    discardMessage = other.discardMessage.or(() -> discardMessage);
    standardNames.addAll(other.standardNames);
    position = position.or(() -> other.position);
  }
}
