package dev.mmaplab.sim;

import dev.mmaplab.sim.ShellLexer.Kind;
import dev.mmaplab.sim.ShellLexer.Token;
import dev.mmaplab.sim.ShellSyntax.Assignment;
import dev.mmaplab.sim.ShellSyntax.HereText;
import dev.mmaplab.sim.ShellSyntax.Item;
import dev.mmaplab.sim.ShellSyntax.Part;
import dev.mmaplab.sim.ShellSyntax.Redirection;
import dev.mmaplab.sim.ShellSyntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recursive descent over shell text, after the grammar in POSIX.1-2017, XCU 2.10. */
final class ShellParser {
  private static final Set<String> CLOSERS =
      Set.of("then", "else", "elif", "fi", "do", "done", "esac", "}");
  static final Set<String> KEYWORDS =
      Set.of(
          "!",
          "case",
          "do",
          "done",
          "elif",
          "else",
          "esac",
          "fi",
          "for",
          "function",
          "if",
          "in",
          "then",
          "until",
          "while",
          "{",
          "}");
  private static final int MAX_DEPTH = 50;
  private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";
  private final ShellLexer lexer;
  private final Map<String, String> aliases;
  private Optional<Token> ahead = Optional.empty();
  private int depth;

  private ShellParser(ShellLexer lexer, Map<String, String> aliases) {
    this.lexer = lexer;
    this.aliases = aliases;
  }

  /**
   * Parses whole commands.
   *
   * @throws ShellSyntaxException with {@link ShellSyntaxException#incomplete} if the text stops in
   *     the middle of a command
   */
  static ShellSyntax parse(String text) {
    return parse(text, 0);
  }

  static ShellSyntax parse(String text, int lexicalDepth) {
    ShellParser parser = of(text, lexicalDepth, Map.of());
    ShellSyntax result = parser.list(false);
    if (parser.peek().kind() != Kind.END) {
      throw parser.unexpected("");
    }
    return result;
  }

  /**
   * For a text that is run command by command.
   *
   * @param aliases may grow meanwhile
   */
  static ShellParser of(String text, Map<String, String> aliases) {
    return of(text, 0, aliases);
  }

  private static ShellParser of(String text, int lexicalDepth, Map<String, String> aliases) {
    return new ShellParser(new ShellLexer(text, lexicalDepth), aliases);
  }

  /** False if more lines could still complete the text's last command. */
  static boolean complete(String text) {
    try {
      ShellParser parser = of(text, 0, Map.of());
      while (parser.nextLine().isPresent()) {
        // parses all of it
      }
      return !parser.lexer.cutShort();
    } catch (ShellSyntaxException e) {
      return !e.incomplete();
    }
  }

  /** The commands up to the end of the line they end in; empty at the end of the text. */
  Optional<ShellSyntax> nextLine() {
    skipNewlines();
    return peek().kind() == Kind.END ? Optional.empty() : Optional.of(list(true));
  }

  /** Where the parser stands, counted from the text's first line. */
  int line() {
    return lexer.line();
  }

  /**
   * Like {@link #atEnd}; false also where what follows cannot be read: that is said in its turn.
   */
  boolean endsHere() {
    try {
      return atEnd();
    } catch (ShellSyntaxException e) {
      return false;
    }
  }

  /** True if the text has nothing more than blank lines and comments. */
  boolean atEnd() {
    skipNewlines();
    return peek().kind() == Kind.END;
  }

  /** The body of <code>$(</code> at the lexer's place, and its closing parenthesis. */
  static ShellSyntax substitution(ShellLexer lexer) {
    ShellParser parser = new ShellParser(lexer, Map.of());
    lexer.enter();
    ShellSyntax body = parser.list(false);
    lexer.leave();
    parser.expect(")");
    return body;
  }

  /** list: (and_or (';' | '&' | NEWLINE))* */
  private ShellSyntax list(boolean line) {
    if (++depth + lexer.depth() > MAX_DEPTH) {
      throw new ShellSyntaxException("nested too deeply", true);
    }
    List<Item> items = new ArrayList<>();
    while (true) {
      if (!line) {
        skipNewlines();
      }
      Token t = peek();
      boolean closed = t.kind() == Kind.END || t.is(")") || t.is(";;");
      if (!line && (closed || CLOSERS.contains(t.plain()))
          || line && !items.isEmpty() && (t.kind() == Kind.END || t.is("\n"))) {
        break;
      }
      ShellSyntax command = andOr();
      boolean background = peek().is("&");
      items.add(new Item(command, background));
      if (background || peek().is(";")) {
        next();
      } else if (peek().is("\n")) {
        if (line) {
          break;
        }
      } else if (line && peek().kind() != Kind.END) {
        throw unexpected("");
      } else {
        break;
      }
    }
    depth--;
    return new ShellSyntax.Sequence(items);
  }

  /** and_or: pipeline (('&&' | '||') NEWLINE* pipeline)* */
  private ShellSyntax andOr() {
    ShellSyntax left = pipeline();
    while (peek().is("&&") || peek().is("||")) {
      boolean and = next().is("&&");
      skipNewlines();
      left = new ShellSyntax.AndOr(and, left, pipeline());
    }
    return left;
  }

  /** pipeline: '!'? command ('|' NEWLINE* command)* */
  private ShellSyntax pipeline() {
    boolean negated = false;
    while (peek().plain().equals("!")) {
      next();
      negated = !negated;
    }
    List<ShellSyntax> stages = new ArrayList<>();
    stages.add(command());
    while (peek().is("|")) {
      next();
      skipNewlines();
      stages.add(command());
    }
    return new ShellSyntax.Pipeline(negated, stages);
  }

  /** command: if | while | until | for | case | '{' list '}' | '(' list ')' | function | simple */
  private ShellSyntax command() {
    Token t = peek();
    if (t.is("(")) {
      next();
      ShellSyntax body = list(false);
      expect(")");
      return redirected(new ShellSyntax.Subshell(body));
    }
    return switch (t.plain()) {
      case "if" -> {
        next();
        yield redirected(ifTail());
      }
      case "while", "until" -> {
        next();
        ShellSyntax condition = list(false);
        expectWord("do");
        ShellSyntax body = list(false);
        expectWord("done");
        yield redirected(new ShellSyntax.While(t.plain().equals("until"), condition, body));
      }
      case "for" -> {
        next();
        yield redirected(forTail());
      }
      case "case" -> {
        next();
        yield redirected(caseTail());
      }
      case "{" -> {
        next();
        ShellSyntax body = list(false);
        expectWord("}");
        yield redirected(body);
      }
      case "function" -> {
        next();
        Token name = next();
        if (peek().is("(")) {
          next();
          expect(")");
        }
        skipNewlines();
        yield new ShellSyntax.Function(name.plain(), command());
      }
      default -> simple();
    };
  }

  private ShellSyntax ifTail() {
    ShellSyntax condition = list(false);
    expectWord("then");
    ShellSyntax then = list(false);
    Optional<ShellSyntax> otherwise = Optional.empty();
    if (peek().plain().equals("elif")) {
      next();
      return new ShellSyntax.If(condition, then, Optional.of(nestedIf()));
    }
    if (peek().plain().equals("else")) {
      next();
      otherwise = Optional.of(list(false));
    }
    expectWord("fi");
    return new ShellSyntax.If(condition, then, otherwise);
  }

  private ShellSyntax nestedIf() {
    depth++;
    ShellSyntax inner = ifTail();
    depth--;
    return inner;
  }

  private ShellSyntax forTail() {
    Token name = next();
    if (name.kind() != Kind.WORD || !name.plain().matches(NAME)) {
      throw new ShellSyntaxException("bad for loop variable", false);
    }
    skipNewlines();
    Optional<List<Word>> words = Optional.empty();
    if (peek().plain().equals("in")) {
      next();
      List<Word> list = new ArrayList<>();
      while (peek().kind() == Kind.WORD) {
        list.add(next().word());
      }
      words = Optional.of(list);
      if (!peek().is(";") && !peek().is("\n")) {
        throw unexpected("");
      }
      next();
    } else if (peek().is(";")) {
      next();
    }
    skipNewlines();
    expectWord("do");
    ShellSyntax body = list(false);
    expectWord("done");
    return new ShellSyntax.For(name.plain(), words, body);
  }

  private ShellSyntax caseTail() {
    Token subject = next();
    if (subject.kind() != Kind.WORD) {
      throw unexpected(subject, "word");
    }
    skipNewlines();
    expectWord("in");
    List<ShellSyntax.Arm> arms = new ArrayList<>();
    skipNewlines();
    while (!peek().plain().equals("esac")) {
      if (peek().is("(")) {
        next();
      }
      List<Word> patterns = new ArrayList<>();
      do {
        if (!patterns.isEmpty()) {
          next();
        }
        if (peek().kind() != Kind.WORD) {
          throw unexpected(patterns.isEmpty() ? "\")\"" : "");
        }
        patterns.add(next().word());
      } while (peek().is("|"));
      expect(")");
      ShellSyntax body = list(false);
      arms.add(new ShellSyntax.Arm(patterns, body));
      if (peek().plain().equals("esac")) {
        break;
      }
      expect(";;");
      skipNewlines();
    }
    next();
    return new ShellSyntax.Case(subject.word(), arms);
  }

  private ShellSyntax redirected(ShellSyntax command) {
    List<Redirection> redirections = new ArrayList<>();
    while (peek().kind() == Kind.REDIRECTION) {
      redirections.add(redirection());
    }
    return redirections.isEmpty() ? command : new ShellSyntax.Redirected(command, redirections);
  }

  private ShellSyntax simple() {
    int line = peek().line();
    List<Assignment> assignments = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    List<Redirection> redirections = new ArrayList<>();
    while (true) {
      Token t = peek();
      if (t.kind() == Kind.REDIRECTION) {
        redirections.add(redirection());
        continue;
      }
      if ((t.is("&&") || t.is("||")) && inBrackets(words)) {
        next();
        words.add(new Word(List.of(new Part.Text(t.is("&&") ? "-a" : "-o", true))));
        continue;
      }
      if (t.kind() != Kind.WORD || words.isEmpty() && keywordHere(t, assignments, redirections)) {
        break;
      }
      next();
      if (words.isEmpty() && assignment(t.word(), assignments)
          || words.isEmpty() && !t.plain().isEmpty() && lexer.expandAlias(t.plain(), aliases)) {
        continue;
      }
      words.add(t.word());
      if (words.size() == 1
          && assignments.isEmpty()
          && redirections.isEmpty()
          && !t.plain().isEmpty()
          && peek().is("(")) {
        return function(t.plain());
      }
    }
    if (words.isEmpty() && assignments.isEmpty() && redirections.isEmpty()) {
      throw unexpected("");
    }
    return new ShellSyntax.Simple(assignments, words, redirections, line);
  }

  /** Between {@code [[} and {@code ]]}, where {@code &&} is a word. */
  private static boolean inBrackets(List<Word> words) {
    return !words.isEmpty()
        && words.getFirst().parts().equals(List.of(new Part.Text("[[", false)))
        && !words.getLast().parts().equals(List.of(new Part.Text("]]", false)));
  }

  private static boolean keywordHere(
      Token t, List<Assignment> assignments, List<Redirection> redirections) {
    return assignments.isEmpty() && redirections.isEmpty() && KEYWORDS.contains(t.plain());
  }

  /** After {@code name}, at the parenthesis. */
  private ShellSyntax function(String name) {
    next();
    if (!peek().is(")")) {
      throw peek().kind() == Kind.WORD
          ? new ShellSyntaxException("unexpected word (expecting \")\")", false)
          : unexpected("\")\"");
    }
    next();
    if (!name.matches(NAME)) {
      throw new ShellSyntaxException("bad function name", false);
    }
    skipNewlines();
    return new ShellSyntax.Function(name, command());
  }

  private static boolean assignment(Word word, List<Assignment> into) {
    if (word.parts().isEmpty()
        || !(word.parts().getFirst() instanceof Part.Text first)
        || first.quoted()) {
      return false;
    }
    int equals = first.text().indexOf('=');
    if (equals <= 0 || !first.text().substring(0, equals).matches(NAME)) {
      return false;
    }
    List<Part> rest = new ArrayList<>(word.parts());
    rest.set(0, new Part.Text(first.text().substring(equals + 1), false));
    into.add(new Assignment(first.text().substring(0, equals), new Word(rest)));
    return true;
  }

  private Redirection redirection() {
    Token t = next();
    if (peek().kind() != Kind.WORD) {
      throw unexpected("");
    }
    HereText target = new HereText(peek().word());
    boolean document = t.operator().startsWith("<<");
    if (document) {
      lexer.expectDocument(target, peek().word(), t.operator().equals("<<-"));
    }
    next();
    int usual = t.operator().startsWith("<") ? 0 : 1;
    return new Redirection(t.fd() >= 0 ? t.fd() : usual, document ? "<<" : t.operator(), target);
  }

  private Token peek() {
    if (ahead.isEmpty()) {
      ahead = Optional.of(lexer.next());
    }
    return ahead.get();
  }

  private Token next() {
    Token t = peek();
    ahead = Optional.empty();
    return t;
  }

  private void skipNewlines() {
    while (peek().is("\n")) {
      next();
    }
  }

  private void expect(String operator) {
    if (!peek().is(operator)) {
      throw unexpected("\"" + operator + "\"");
    }
    next();
  }

  private void expectWord(String keyword) {
    if (!peek().plain().equals(keyword)) {
      throw unexpected("\"" + keyword + "\"");
    }
    next();
  }

  private ShellSyntaxException unexpected(String expected) {
    return unexpected(peek(), expected);
  }

  private static ShellSyntaxException unexpected(Token t, String expected) {
    String what =
        switch (t.kind()) {
          case END -> "end of file";
          case REDIRECTION -> "redirection";
          case WORD -> KEYWORDS.contains(t.plain()) ? "\"" + t.plain() + "\"" : "word";
          case OPERATOR -> t.is("\n") ? "newline" : "\"" + t.operator() + "\"";
        };
    return new ShellSyntaxException(
        "unexpected " + what + (expected.isEmpty() ? "" : " (expecting " + expected + ")"),
        t.kind() == Kind.END);
  }
}
