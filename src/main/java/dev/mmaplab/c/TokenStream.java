package dev.mmaplab.c;

import java.util.Locale;

/**
 * The parser's view of its tokens, with gcc's way of reporting and recovering from syntax errors: after an error nothing more
 * is reported until tokens were skipped up to a place where parsing can go on.
 */
final class TokenStream {
  private static final int MAX_DEPTH = 200;

  private final TokenSource source;
  private final Reporter report;
  private final Diagnostics diagnostics;
  private final Token[] ahead = new Token[4];
  private int buffered;
  private Token current;
  private Word word;
  private Token previous;
  private boolean inError;
  private int depth;

  TokenStream(TokenSource source, Reporter report, Diagnostics diagnostics) {
    this.source = source;
    this.report = report;
    this.diagnostics = diagnostics;
    this.current = source.next();
    this.previous = current;
    this.word = Word.of(current);
    report.see(current);
  }

  Token token() {
    return current;
  }

  Word word() {
    return word;
  }

  Position position() {
    return current.position();
  }

  /** The token consumed last. */
  Token previous() {
    return previous;
  }

  boolean is(Word w) {
    return word == w;
  }

  Token advance() {
    previous = current;
    if (buffered > 0) {
      current = ahead[0];
      System.arraycopy(ahead, 1, ahead, 0, --buffered);
    } else {
      current = source.next();
      report.see(current);
    }
    word = Word.of(current);
    return previous;
  }

  boolean accept(Word w) {
    if (word == w) {
      advance();
      return true;
    }
    return false;
  }

  /** The n-th token after the current one, 1 ≤ n ≤ 4. */
  Token peek(int n) {
    while (buffered < n) {
      Token t = source.next();
      report.see(t);
      ahead[buffered++] = t;
    }
    return ahead[n - 1];
  }

  Word peekWord(int n) {
    return Word.of(peek(n));
  }

  boolean inError() {
    return inError;
  }

  void setError(boolean error) {
    inError = error;
  }

  /** Enters one more level of nesting; the compilation ends before the Java stack does. */
  void nest() {
    if (++depth > MAX_DEPTH) {
      throw diagnostics.fatal(position(), "nesting too deep");
    }
  }

  void unnest() {
    depth--;
  }

  /** Reports {@code message} “before” the current token, once until recovery. */
  boolean error(String message) {
    return errorAt(position(), message);
  }

  private boolean errorAt(Position at, String message) {
    if (inError) {
      return false;
    }
    inError = true;
    report.error(at, message + before());
    return true;
  }

  private String before() {
    return switch (word) {
      case END -> " at end of input";
      case CHAR -> " before " + characterConstant(current.text());
      case STRING -> " before string constant";
      case NUMBER -> " before numeric constant";
      case NAME -> " before ‘" + current.text() + "’";
      default -> word.isKeyword() ? " before ‘" + current.text() + "’" : " before ‘" + current.text() + "’ token";
    };
  }

  private static String characterConstant(String text) {
    int quote = text.indexOf('\'');
    String inside = text.substring(Math.min(quote + 1, text.length()), Math.max(text.length() - 1, quote + 1));
    String prefix = text.substring(0, Math.max(quote, 0));
    if (inside.length() == 1) {
      return prefix + "'" + inside + "'";
    }
    int value = 0;
    if (inside.length() == 2 && inside.charAt(0) == '\\') {
      value =
          switch (inside.charAt(1)) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case '0' -> 0;
            case 'a' -> 7;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> 11;
            case 'e' -> 27;
            default -> inside.charAt(1);
          };
      if (value >= ' ') {
        return prefix + "'" + (char) value + "'";
      }
    }
    return prefix + String.format(Locale.ROOT, "'\\x%x'", value);
  }

  /** One column after the end of the previous token. */
  private Position afterPrevious() {
    Position p = previous.position();
    return new Position(p.file(), p.line(), p.column() + previous.text().getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
  }

  boolean require(Word w, String message) {
    if (word == w) {
      advance();
      return true;
    }
    Position at = position();
    // gcc suggests to insert the missing token and then points to where it belongs
    if (suggestsInsertion(w) && !report.fromSystemMacro(previous.position())) {
      Position after = afterPrevious();
      if (after.line() != at.line() || !after.file().equals(at.file())) {
        at = after;
      }
    }
    errorAt(at, message);
    return false;
  }

  /** As {@link #require}, for the partner of a bracket opened at {@code open}. */
  boolean requireClose(Word w, String message, Position open) {
    if (word == w) {
      advance();
      return true;
    }
    Position at = position();
    if (suggestsInsertion(w) && !report.fromSystemMacro(previous.position())) {
      Position after = afterPrevious();
      if (after.line() != at.line() || !after.file().equals(at.file())) {
        at = after;
      }
    }
    if (errorAt(at, message) && (open.line() != at.line() && open.line() != position().line() || !open.file().equals(at.file()))) {
      report.note(open, "to match this ‘" + opening(w) + "’");
    }
    return false;
  }

  private static String opening(Word close) {
    return switch (close) {
      case CLOSE_PAREN -> "(";
      case CLOSE_BRACE -> "{";
      default -> "[";
    };
  }

  private static boolean suggestsInsertion(Word w) {
    return switch (w) {
      case SEMICOLON, CLOSE_PAREN, CLOSE_SQUARE, CLOSE_BRACE, OPEN_PAREN, OPEN_BRACE, OPEN_SQUARE, COLON, COMMA -> true;
      default -> false;
    };
  }

  /** Requires {@code w}; if it is not there, skips tokens up to one outside of all brackets, or the end of ours. */
  void skipUntilFound(Word w, String message) {
    if (!require(w, message)) {
      skipTo(w);
    }
  }

  void skipUntilClosed(Word w, String message, Position open) {
    if (!requireClose(w, message, open)) {
      skipTo(w);
    }
  }

  private void skipTo(Word w) {
    int nesting = 0;
    while (true) {
      if (word == w && nesting == 0) {
        advance();
        break;
      }
      switch (word) {
        case END -> {
          return;
        }
        case OPEN_BRACE, OPEN_PAREN, OPEN_SQUARE -> nesting++;
        case CLOSE_BRACE, CLOSE_PAREN, CLOSE_SQUARE -> {
          if (nesting-- == 0) {
            return;
          }
        }
        default -> {}
      }
      advance();
    }
    inError = false;
  }

  /** Skips past the next semicolon outside of braces, or past the end of a block. */
  void skipToEndOfBlockOrStatement() {
    int nesting = 0;
    while (true) {
      switch (word) {
        case END -> {
          return;
        }
        case SEMICOLON -> {
          if (nesting == 0) {
            advance();
            inError = false;
            return;
          }
        }
        case CLOSE_BRACE -> {
          if (nesting == 0 || --nesting == 0) {
            advance();
            inError = false;
            return;
          }
        }
        case OPEN_BRACE -> nesting++;
        default -> {}
      }
      advance();
    }
  }

  /** Skips to what ends a parameter: a comma, semicolon or closing bracket outside of all others, not consumed. */
  void skipToEndOfParameter() {
    int nesting = 0;
    while (true) {
      if (nesting == 0 && (word == Word.COMMA || word == Word.SEMICOLON)) {
        break;
      }
      switch (word) {
        case END -> {
          return;
        }
        case OPEN_BRACE, OPEN_PAREN, OPEN_SQUARE -> nesting++;
        case CLOSE_BRACE, CLOSE_PAREN, CLOSE_SQUARE -> {
          if (nesting-- == 0) {
            inError = false;
            return;
          }
        }
        default -> {}
      }
      advance();
    }
    inError = false;
  }
}
