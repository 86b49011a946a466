package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The parser's view of its tokens, with gcc's way of reporting and recovering from syntax errors:
 * after an error nothing more is reported until tokens were skipped up to a place where parsing can
 * go on.
 */
final class TokenStream {
  private static final int RECENT = 8;

  private TokenSource source;
  private final Reporter report;
  private final Diagnostics diagnostics;

  /** How many tokens were read after the first. */
  private long reads;

  private final Token[] ahead = new Token[4];
  private int buffered;
  private Token current;
  private Word word;
  private Token previous;

  /** The last tokens read, in a ring. */
  private final Token[] recent = new Token[RECENT];

  private int turn;
  private final Consumer<List<Token>> afterError;
  private boolean inError;
  private final int maxDepth;
  private int depth;

  /**
   * Where gcc's {@code input_location} is: the first token of the line read last, or what a
   * declaration set it to.
   */
  private Position inputLocation;

  private Position lastRead;

  TokenStream(
      TokenSource source,
      Reporter report,
      Diagnostics diagnostics,
      int maxDepth,
      Consumer<List<Token>> afterError) {
    this.afterError = afterError;
    this.maxDepth = maxDepth;
    this.source = source;
    this.report = report;
    this.diagnostics = diagnostics;
    this.current = source.next();
    this.previous = current;
    Arrays.fill(recent, current);
    this.word = Word.of(current);
    this.inputLocation = current.position();
    this.lastRead = current.position();
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

  /** Moves past the block that starts at the current token, an opening brace. */
  SkippedBlock skipBlock() {
    List<Token> tokens = new ArrayList<>();
    int packing = packing();
    int nesting = 0;
    boolean ours = true;
    while (true) {
      Token t = current;
      tokens.add(t);
      ours &= t.inSystemHeader();
      if (t.kind() == Token.Kind.PUNCTUATOR) {
        if (t.text().equals("{")) {
          nesting++;
        } else if (t.text().equals("}") && --nesting == 0) {
          advance();
          return new SkippedBlock(tokens, packing, ours);
        }
      } else if (t.kind() == Token.Kind.END) {
        word = Word.END;
        return new SkippedBlock(tokens, packing, false);
      }
      previous = t;
      if (buffered > 0) {
        current = ahead[0];
        System.arraycopy(ahead, 1, ahead, 0, --buffered);
      } else {
        current = source.next();
        reads++;
      }
    }
  }

  /** Parses a block that was skipped, its first token current, then goes on where we are. */
  void replay(SkippedBlock block, Runnable parse) {
    TokenSource outerSource = source;
    long outerReads = reads;
    Token[] outerAhead = ahead.clone();
    int outerBuffered = buffered;
    Token outerCurrent = current;
    Token outerPrevious = previous;
    boolean outerError = inError;
    Position outerInput = inputLocation;
    Position outerLastRead = lastRead;
    source = block.source();
    buffered = 0;
    inError = false;
    current = read();
    word = Word.of(current);
    parse.run();
    source = outerSource;
    reads = outerReads;
    System.arraycopy(outerAhead, 0, ahead, 0, ahead.length);
    buffered = outerBuffered;
    current = outerCurrent;
    word = Word.of(current);
    previous = outerPrevious;
    inError = outerError;
    inputLocation = outerInput;
    lastRead = outerLastRead;
  }

  Token advance() {
    recent[turn++ & RECENT - 1] = current;
    previous = current;
    if (buffered > 0) {
      current = ahead[0];
      System.arraycopy(ahead, 1, ahead, 0, --buffered);
    } else {
      current = read();
    }
    word = Word.of(current);
    return previous;
  }

  private Token read() {
    Token t = source.next();
    reads++;
    while (t.kind() == Token.Kind.PUNCTUATOR && (t.text().equals("#") || t.text().equals("##"))) {
      report.error(t.position(), "stray ‘" + t.text() + "’ in program");
      t = source.next();
      reads++;
    }
    report.see(t);
    // gcc reads constants where it meets them, be they in place or not
    if (t.kind() == Token.Kind.NUMBER) {
      number(t);
    } else if (t.kind() == Token.Kind.CHAR) {
      Literals.character(t, diagnostics);
    }
    Position p = t.position();
    if (p.line() != lastRead.line() || p.file() != lastRead.file()) {
      lastRead = p;
      if (t.kind() != Token.Kind.END) {
        inputLocation = p.plain();
      }
    }
    return t;
  }

  /** Bytes that members are aligned to at most here ({@code #pragma pack}); 0: no limit. */
  int packing() {
    return source.packing(reads - buffered);
  }

  private void number(Token t) {
    try {
      Literals.number(t, diagnostics);
    } catch (UnsupportedException e) {
      // said when it is used
    }
  }

  Position inputLocation() {
    return inputLocation;
  }

  /** A declaration starts here that gcc would place here. */
  void setInputLocation(Position at) {
    inputLocation = at;
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
      ahead[buffered++] = read();
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
    if (++depth > maxDepth) {
      throw new NestingTooDeep(position());
    }
  }

  void unnest() {
    depth--;
  }

  /** Reports {@code message} “before” the current token, once until recovery. */
  boolean error(String message) {
    if (word != Word.END) {
      inputLocation = position();
    }
    return errorAt(inputLocation, message);
  }

  /** Goes into the state after an error without a message. */
  private void fail() {
    inError = true;
  }

  /** Where a token that is missing here is reported. */
  private Position missing(Word w) {
    if (suggestsInsertion(w) && previous.position().written()) {
      // what a macro became does not end where its name does
      return afterPrevious();
    }
    return word == Word.END
        ? new Position(position().file(), position().line() + 1, 0)
        : position();
  }

  private boolean errorAt(Position at, String message) {
    if (inError) {
      return false;
    }
    inError = true;
    if (atConflictMarker()) {
      report.error(position(), "version control conflict marker in file");
      return true;
    }
    report.error(at, message + before());
    afterError.accept(recent());
    return true;
  }

  /** At the seven signs with which version control marks what it could not merge. */
  private boolean atConflictMarker() {
    String last =
        switch (current.text()) {
          case "<<" -> "<";
          case ">>" -> ">";
          case "==" -> "=";
          default -> "";
        };
    return !last.isEmpty()
        && current.kind() == Token.Kind.PUNCTUATOR
        && position().column() == 1
        && peek(1).text().equals(current.text())
        && peek(2).text().equals(current.text())
        && peek(3).text().equals(last);
  }

  /** At {@code [[}, which begins attributes wherever they may stand (C2x 6.7.12.1). */
  boolean startsStandardAttribute() {
    return word == Word.OPEN_SQUARE && peekWord(1) == Word.OPEN_SQUARE;
  }

  /** The current token and, latest first, those before it in its declaration. */
  private List<Token> recent() {
    List<Token> tokens = new ArrayList<>(List.of(current));
    for (int i = 1; i <= RECENT; i++) {
      Token t = recent[turn - i & RECENT - 1];
      if (t.text().equals(";") || t.text().equals("}") || t.text().equals("{")) {
        break;
      }
      tokens.add(t);
    }
    return tokens;
  }

  private String before() {
    return switch (word) {
      case END -> " at end of input";
      case CHAR -> " before " + characterConstant(current.text());
      case STRING -> " before string constant";
      case NUMBER -> " before numeric constant";
      case NAME -> " before ‘" + current.text() + "’";
      default ->
          word.isKeyword()
              ? " before ‘" + current.text() + "’"
              : " before ‘" + current.text() + "’ token";
    };
  }

  private static String characterConstant(String text) {
    int quote = text.indexOf('\'');
    String inside =
        text.substring(Math.min(quote + 1, text.length()), Math.max(text.length() - 1, quote + 1));
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
    return new Position(
        p.file(),
        p.line(),
        p.column() + previous.text().getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
  }

  boolean require(Word w, String message) {
    if (word == w) {
      advance();
      return true;
    }
    errorAt(missing(w), message);
    return false;
  }

  /** As {@link #require}, for the partner of a bracket opened at {@code open}. */
  boolean requireClose(Word w, String message, Position open) {
    if (word == w) {
      advance();
      return true;
    }
    Position at = missing(w);
    if (errorAt(at, message)
        && (open.line() != MacroTrace.spelling(at).line()
                && open.line() != MacroTrace.spelling(position()).line()
            || !open.file().equals(MacroTrace.spelling(at).file()))) {
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
      case SEMICOLON, CLOSE_PAREN, CLOSE_SQUARE, COLON, COMMA -> true;
      default -> false;
    };
  }

  /**
   * Requires {@code w}; if it is not there, skips tokens up to one outside of all brackets, or the
   * end of ours.
   */
  void skipUntilFound(Word w, String message) {
    if (!require(w, message)) {
      skipTo(w);
    }
  }

  /** As {@link #skipUntilFound} after an error that was reported already. */
  void skipQuietlyUntil(Word w) {
    if (!accept(w)) {
      fail();
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

  /**
   * Skips to what ends a parameter: a comma, semicolon or closing bracket outside of all others,
   * not consumed.
   */
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
