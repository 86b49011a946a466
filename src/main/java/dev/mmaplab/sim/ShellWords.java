package dev.mmaplab.sim;

import dev.mmaplab.sim.ShellSyntax.Part;
import dev.mmaplab.sim.ShellSyntax.Word;
import java.util.ArrayList;
import java.util.List;

/** Reads words: quotes, parameters and substitutions (POSIX XCU 2.2, 2.6). */
final class ShellWords {
  private static final String SPECIAL = "?$!#@*-0123456789";
  private final ShellLexer in;

  ShellWords(ShellLexer in) {
    this.in = in;
  }

  /** Collects the pieces of one word. */
  private static final class Pieces {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private final boolean quoted;

    Pieces(boolean quoted) {
      this.quoted = quoted;
    }

    void add(char c) {
      literal.append(c);
    }

    void add(Part part) {
      flush();
      parts.add(part);
    }

    void flush() {
      if (!literal.isEmpty()) {
        parts.add(new Part.Text(literal.toString(), quoted));
        literal.setLength(0);
      }
    }

    Word word() {
      flush();
      return new Word(List.copyOf(parts));
    }
  }

  /** Up to an unquoted character of {@code breaks}, which stays. */
  Word word(String breaks) {
    Pieces pieces = new Pieces(false);
    while (!in.atEnd() && breaks.indexOf(in.peek()) < 0) {
      unquoted(pieces);
    }
    return pieces.word();
  }

  private void unquoted(Pieces pieces) {
    char c = in.peek();
    switch (c) {
      case '\'' -> {
        in.take();
        pieces.add(new Part.Text(singleQuoted(), true));
      }
      case '"' -> {
        in.take();
        pieces.flush();
        doubleQuoted(pieces.parts);
      }
      case '\\' -> {
        in.take();
        if (in.atEnd()) {
          pieces.add('\\');
        } else if (in.peek() == '\n') {
          in.take();
        } else {
          pieces.add(new Part.Text(String.valueOf(in.take()), true));
        }
      }
      case '$', '`' -> {
        if (c == '$' && in.peek(1) == '\'') {
          in.skip(2);
          pieces.add(new Part.Text(dollarQuoted(), true));
        } else {
          dollar(pieces, false);
        }
      }
      default -> pieces.add(in.take());
    }
  }

  private String singleQuoted() {
    StringBuilder text = new StringBuilder();
    while (!in.atEnd()) {
      char c = in.take();
      if (c == '\'') {
        return text.toString();
      }
      text.append(c);
    }
    throw new ShellSyntaxException("unterminated quoted string", true);
  }

  private String dollarQuoted() {
    StringBuilder text = new StringBuilder();
    while (!in.atEnd()) {
      char c = in.take();
      if (c == '\'') {
        return EchoText.unescape(text.toString());
      }
      text.append(c);
      if (c == '\\' && !in.atEnd()) {
        char next = in.take();
        if (next == '\'' || next == '"') {
          text.setLength(text.length() - 1);
        }
        text.append(next);
      }
    }
    throw new ShellSyntaxException("unterminated quoted string", true);
  }

  private void doubleQuoted(List<Part> into) {
    Pieces pieces = new Pieces(true);
    while (true) {
      if (in.atEnd()) {
        throw new ShellSyntaxException("unterminated quoted string", true);
      }
      if (in.peek() == '"') {
        in.take();
        break;
      }
      insideQuotes(pieces, "$`\"\\");
    }
    Word word = pieces.word();
    into.addAll(word.parts());
    if (word.parts().isEmpty()) {
      into.add(new Part.Text("", true));
    }
  }

  /** One character or substitution where double quotes hold. */
  private void insideQuotes(Pieces pieces, String escapable) {
    char c = in.peek();
    if (c == '\\' && in.peek(1) == '\n') {
      in.skip(2);
    } else if (c == '\\' && in.peek(1) != '\0' && escapable.indexOf(in.peek(1)) >= 0) {
      in.take();
      pieces.add(in.take());
    } else if (c == '$' || c == '`') {
      dollar(pieces, true);
    } else {
      pieces.add(in.take());
    }
  }

  /** The whole text as a here-document has it: substitutions, but no quotes. */
  Word document() {
    Pieces pieces = new Pieces(true);
    while (!in.atEnd()) {
      insideQuotes(pieces, "$`\\");
    }
    return pieces.word();
  }

  private void dollar(Pieces pieces, boolean quoted) {
    if (in.peek() == '`') {
      in.take();
      pieces.add(new Part.Substitution(backquoted(quoted), quoted));
      return;
    }
    char next = in.peek(1);
    if (next == '(') {
      if (in.peek(2) == '(') {
        in.skip(3);
        pieces.add(new Part.Arithmetic(arithmetic(), quoted));
      } else {
        in.skip(2);
        pieces.add(new Part.Substitution(ShellParser.substitution(in), quoted));
      }
    } else if (next == '{') {
      in.skip(2);
      pieces.add(braced(quoted));
    } else if (next == '_' || Character.isLetter(next)) {
      in.take();
      pieces.add(new Part.Parameter(name(), "", List.of(), quoted));
    } else if (next != '\0' && SPECIAL.indexOf(next) >= 0) {
      in.skip(2);
      pieces.add(new Part.Parameter(String.valueOf(next), "", List.of(), quoted));
    } else {
      pieces.add(in.take());
    }
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    while (in.peek() == '_' || in.peek() < 128 && Character.isLetterOrDigit(in.peek())) {
      name.append(in.take());
    }
    return name.toString();
  }

  private ShellSyntax backquoted(boolean quoted) {
    StringBuilder text = new StringBuilder();
    while (true) {
      if (in.atEnd()) {
        throw new ShellSyntaxException("EOF in backquote substitution", true);
      }
      char c = in.take();
      if (c == '`') {
        return ShellParser.parse(text.toString(), in.depth() + 1);
      }
      if (c == '\\' && !in.atEnd()) {
        char next = in.peek();
        if (next == '`' || next == '$' || next == '\\' || quoted && next == '"') {
          c = in.take();
        }
      }
      text.append(c);
    }
  }

  /** After {@code $((}, to {@code ))}. */
  private Word arithmetic() {
    Pieces pieces = new Pieces(true);
    int open = 0;
    while (!in.atEnd()) {
      char c = in.peek();
      if (c == ')' && open == 0) {
        if (in.peek(1) != ')') {
          break;
        }
        in.skip(2);
        return pieces.word();
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '"') {
        in.take();
      } else {
        insideQuotes(pieces, "$`\\");
      }
    }
    throw new ShellSyntaxException("missing '))'", in.atEnd());
  }

  /** After <code>${</code>, to the brace that closes it. */
  private Part braced(boolean quoted) {
    if (in.peek() == '#' && in.peek(1) != '}' && "-=?+:#%/".indexOf(in.peek(1)) < 0) {
      in.take();
      String of = parameterName();
      return close(new Part.Parameter(of, "length", List.of(), quoted), of.isEmpty(), quoted);
    }
    String name = parameterName();
    if (name.isEmpty()) {
      return close(new Part.Bad(quoted), true, quoted);
    }
    char c = in.peek();
    String operator = "";
    switch (c) {
      case '}', '\0' -> {}
      case ':' -> {
        in.take();
        operator = in.peek() != '\0' && "-=?+".indexOf(in.peek()) >= 0 ? ":" + in.take() : ":";
      }
      case '-', '=', '?', '+' -> operator = String.valueOf(in.take());
      case '#', '%', '/' -> {
        in.take();
        operator = in.peek() == c ? c + String.valueOf(in.take()) : String.valueOf(c);
      }
      default -> {
        return close(new Part.Bad(quoted), true, quoted);
      }
    }
    List<Word> operands = new ArrayList<>();
    if (!operator.isEmpty()) {
      boolean pattern = "#%/".indexOf(operator.charAt(0)) >= 0;
      boolean two = operator.equals(":") || operator.startsWith("/");
      char end = operator.equals(":") ? ':' : '/';
      operands.add(operand(quoted && !pattern, two ? end : '}'));
      if (two && in.peek() == end) {
        in.take();
        operands.add(operand(quoted, '}'));
      }
    }
    return close(new Part.Parameter(name, operator, operands, quoted), false, quoted);
  }

  private Part close(Part part, boolean bad, boolean quoted) {
    while (bad && !in.atEnd() && in.peek() != '}') {
      in.take();
    }
    if (in.atEnd()) {
      throw new ShellSyntaxException("missing '}'", true);
    }
    if (in.peek() != '}') {
      return close(part, true, quoted);
    }
    in.take();
    return bad ? new Part.Bad(quoted) : part;
  }

  private String parameterName() {
    char c = in.peek();
    if (c != '\0' && "?$!#@*-".indexOf(c) >= 0) {
      in.take();
      return String.valueOf(c);
    }
    if (Character.isDigit(c)) {
      StringBuilder digits = new StringBuilder();
      while (Character.isDigit(in.peek()) && digits.length() < 9) {
        digits.append(in.take());
      }
      return digits.toString();
    }
    return name();
  }

  /** A word inside braces, up to the closing brace or {@code end}, which stays. */
  private Word operand(boolean quoted, char end) {
    Pieces pieces = new Pieces(quoted);
    while (!in.atEnd() && in.peek() != '}' && in.peek() != end) {
      if (!quoted) {
        unquoted(pieces);
      } else if (in.peek() == '"') {
        in.take();
        doubleQuoted(pieces.parts);
      } else {
        insideQuotes(pieces, "$`\"\\}");
      }
    }
    return pieces.word();
  }
}
