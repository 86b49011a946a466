package dev.mmaplab.sim;

import dev.mmaplab.sim.ShellLexer.Token;
import dev.mmaplab.sim.ShellSyntax.Assignment;
import dev.mmaplab.sim.ShellSyntax.Item;
import dev.mmaplab.sim.ShellSyntax.Part;
import dev.mmaplab.sim.ShellSyntax.Redirection;
import dev.mmaplab.sim.ShellSyntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Recursive descent over shell tokens, after the grammar in POSIX.1-2017, XCU 2.10. */
final class ShellParser {
  private static final Set<String> CLOSERS =
      Set.of("then", "else", "elif", "fi", "do", "done", "}");
  private static final int MAX_DEPTH = 50;
  private final List<Token> tokens;
  private final int lexicalDepth;
  private int at;
  private int depth;

  private ShellParser(List<Token> tokens, int lexicalDepth) {
    this.tokens = tokens;
    this.lexicalDepth = lexicalDepth;
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
    ShellParser parser = new ShellParser(new ShellLexer(text, lexicalDepth).tokens(), lexicalDepth);
    ShellSyntax result = parser.sequence();
    if (!parser.peek().is("")) {
      throw parser.unexpected();
    }
    return result;
  }

  /** sequence: (and_or (';' | '&' | NEWLINE))* */
  private ShellSyntax sequence() {
    if (++depth + lexicalDepth > MAX_DEPTH) {
      throw new ShellSyntaxException("nested too deeply", true);
    }
    List<Item> items = new ArrayList<>();
    while (true) {
      while (peek().is("\n")
          || (peek().is(";") && !items.isEmpty() && tokens.get(at - 1).is("\n"))) {
        at++;
      }
      Token t = peek();
      if (t.is("") || t.is(")") || CLOSERS.contains(keyword(t))) {
        depth--;
        return new ShellSyntax.Sequence(items);
      }
      ShellSyntax command = andOr();
      boolean background = peek().is("&");
      items.add(new Item(command, background));
      if (background || peek().is(";") || peek().is("\n")) {
        at++;
      } else if (!peek().is("") && !peek().is(")")) {
        throw unexpected();
      }
    }
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
    boolean negated = keyword(peek()).equals("!");
    if (negated) {
      at++;
    }
    List<ShellSyntax> stages = new ArrayList<>();
    stages.add(command());
    while (peek().is("|")) {
      at++;
      skipNewlines();
      stages.add(command());
    }
    return new ShellSyntax.Pipeline(negated, stages);
  }

  /** command: if | while | until | for | '{' sequence '}' | '(' sequence ')' | simple */
  private ShellSyntax command() {
    Token t = peek();
    if (t.is("(")) {
      at++;
      ShellSyntax body = sequence();
      expect(")");
      return redirected(new ShellSyntax.Subshell(body));
    }
    return switch (keyword(t)) {
      case "if" -> {
        at++;
        yield redirected(ifTail());
      }
      case "while", "until" -> {
        at++;
        ShellSyntax condition = sequence();
        expectWord("do");
        ShellSyntax body = sequence();
        expectWord("done");
        yield redirected(new ShellSyntax.While(keyword(t).equals("until"), condition, body));
      }
      case "for" -> {
        at++;
        yield redirected(forTail());
      }
      case "{" -> {
        at++;
        ShellSyntax body = sequence();
        expectWord("}");
        yield redirected(body);
      }
      default -> simple();
    };
  }

  private ShellSyntax ifTail() {
    ShellSyntax condition = sequence();
    expectWord("then");
    ShellSyntax then = sequence();
    ShellSyntax otherwise = new ShellSyntax.Sequence(List.of());
    if (keyword(peek()).equals("elif")) {
      at++;
      return new ShellSyntax.If(condition, then, ifTail());
    }
    if (keyword(peek()).equals("else")) {
      at++;
      otherwise = sequence();
    }
    expectWord("fi");
    return new ShellSyntax.If(condition, then, otherwise);
  }

  private ShellSyntax forTail() {
    String variable = next().plain();
    if (variable.isEmpty()) {
      at--;
      throw unexpected();
    }
    skipNewlines();
    List<Word> words = new ArrayList<>();
    expectWord("in");
    while (peek().is("word")) {
      words.add(next().word());
    }
    while (peek().is(";") || peek().is("\n")) {
      at++;
    }
    expectWord("do");
    ShellSyntax body = sequence();
    expectWord("done");
    return new ShellSyntax.For(variable, words, body);
  }

  private ShellSyntax redirected(ShellSyntax command) {
    List<Redirection> redirections = new ArrayList<>();
    while (redirection(redirections)) {
      // each call takes one
    }
    return redirections.isEmpty() ? command : new ShellSyntax.Redirected(command, redirections);
  }

  private ShellSyntax simple() {
    List<Assignment> assignments = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    List<Redirection> redirections = new ArrayList<>();
    while (true) {
      if (redirection(redirections)) {
        continue;
      }
      if (!peek().is("word")) {
        break;
      }
      Word word = next().word();
      if (words.isEmpty() && assignment(word, assignments)) {
        continue;
      }
      words.add(word);
    }
    if (words.isEmpty() && assignments.isEmpty() && redirections.isEmpty()) {
      throw unexpected();
    }
    return new ShellSyntax.Simple(assignments, words, redirections);
  }

  private static boolean assignment(Word word, List<Assignment> into) {
    if (word.parts().isEmpty()
        || !(word.parts().getFirst() instanceof Part.Text first)
        || first.quoted()) {
      return false;
    }
    int equals = first.text().indexOf('=');
    if (equals <= 0 || !first.text().substring(0, equals).matches("[A-Za-z_][A-Za-z0-9_]*")) {
      return false;
    }
    List<Part> rest = new ArrayList<>(word.parts());
    rest.set(0, new Part.Text(first.text().substring(equals + 1), false));
    into.add(new Assignment(first.text().substring(0, equals), new Word(rest)));
    return true;
  }

  private boolean redirection(List<Redirection> into) {
    Token t = peek();
    int fd = -1;
    if (t.digits()) {
      fd = t.plain().length() == 1 ? t.plain().charAt(0) - '0' : 9;
      t = tokens.get(at + 1);
    }
    switch (t.operator()) {
      case "<", ">", ">>", ">&", "<&" -> {
        at += fd >= 0 ? 2 : 1;
        if (!peek().is("word")) {
          throw unexpected();
        }
        int usual = t.operator().startsWith("<") ? 0 : 1;
        into.add(new Redirection(fd >= 0 ? fd : usual, t.operator(), next().word()));
        return true;
      }
      case "<<" -> throw new ShellSyntaxException("here-documents are not simulated", false);
      default -> {
        return false;
      }
    }
  }

  private static String keyword(Token t) {
    return t.is("word") ? t.plain() : "";
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token next() {
    return tokens.get(at++);
  }

  private void skipNewlines() {
    while (peek().is("\n")) {
      at++;
    }
  }

  private void expect(String operator) {
    if (!peek().is(operator)) {
      throw unexpected();
    }
    at++;
  }

  private void expectWord(String word) {
    if (!keyword(peek()).equals(word)) {
      throw unexpected();
    }
    at++;
  }

  private ShellSyntaxException unexpected() {
    Token t = peek();
    if (t.is("")) {
      return new ShellSyntaxException("unexpected end of file", true);
    }
    String what = t.is("word") ? "word" : t.is("\n") ? "newline" : "\"" + t.operator() + "\"";
    String plain = keyword(t);
    return new ShellSyntaxException(
        "unexpected " + (plain.isEmpty() ? what : "\"" + plain + "\""), false);
  }
}
