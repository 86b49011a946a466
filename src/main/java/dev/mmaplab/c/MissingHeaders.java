package dev.mmaplab.c;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Names the header that declares what the text uses without it, for the names that gcc's own table
 * ({@link KnownHeaders}) lacks: a note in gcc's words after what gcc says, once for each name.
 */
final class MissingHeaders {
  private final Unit unit;
  private final Headers headers;
  private final TokenSource tokens;
  private final Set<String> said = new HashSet<>();

  /** Apart from those of {@link Suggestions}: gcc's own places stay. */
  private final IncludePlaces places;

  MissingHeaders(Unit unit, Headers headers, TokenSource tokens) {
    this.unit = unit;
    this.headers = headers;
    this.tokens = tokens;
    this.places = new IncludePlaces(unit);
  }

  private Optional<HeaderIndex> index() {
    return headers.index(unit.report.dialect());
  }

  private static boolean gccKnows(String name) {
    return KnownHeaders.of(name).isPresent() || KnownHeaders.ofName(name).isPresent();
  }

  private Optional<HeaderIndex.Home> home(String name) {
    return gccKnows(name) ? Optional.empty() : index().flatMap(i -> i.name(name));
  }

  /** After an undeclared name that is not called. */
  void name(Token name) {
    home(name.text())
        .filter(h -> h.kind() != HeaderIndex.Kind.FUNCTION)
        .filter(h -> h.kind() != HeaderIndex.Kind.FUNCTION_LIKE_MACRO)
        .ifPresent(h -> note(name.text(), h, name.position()));
  }

  /** After an undeclared function. */
  void function(Token name) {
    home(name.text())
        .filter(h -> h.kind() != HeaderIndex.Kind.TYPE)
        .ifPresent(h -> note(name.text(), h, name.position()));
  }

  /** After an unknown type. */
  void type(Token name) {
    home(name.text()).ifPresent(h -> note(name.text(), h, name.position()));
  }

  /** After a declaration that declares what should have been a macro. */
  void macro(String name, Position at) {
    home(name).filter(MissingHeaders::isMacro).ifPresent(h -> note(name, h, at));
  }

  private static boolean isMacro(HeaderIndex.Home h) {
    return h.kind() == HeaderIndex.Kind.FUNCTION_LIKE_MACRO
        || h.kind() == HeaderIndex.Kind.OBJECT_LIKE_MACRO;
  }

  /** After a syntax error at or behind these tokens, if one of them should have been a macro. */
  void syntax(Iterable<Token> around) {
    for (Token t : around) {
      if (t.kind() == Token.Kind.IDENTIFIER && unit.scopes.find(t.text()) == Entity.None.NONE) {
        macro(t.text(), t.position());
      }
    }
  }

  /** After the use of an incomplete type. */
  void tag(Type type, Position at) {
    Type element = type;
    while (element instanceof Type.Array a) {
      element = a.element().type();
    }
    if (element instanceof Type.Struct s && !Types.isComplete(s) && !s.tag().isEmpty()) {
      String name = (s.union() ? "union " : "struct ") + s.tag();
      unit.lacksTag(s, at);
      index().flatMap(i -> i.tag(s.tag())).ifPresent(h -> note(name, h, at));
    }
  }

  private void note(String name, HeaderIndex.Home home, Position at) {
    if (unit.report.quiet(at) || tokens.included(home.header()) || !said.add(name)) {
      return;
    }
    String header = "‘<" + home.header() + ">’";
    String message =
        home.kind() == HeaderIndex.Kind.FUNCTION
            ? "include " + header + " or provide a declaration of ‘" + name + "’"
            : IncludePlaces.note(name, "<" + home.header() + ">");
    unit.report.note(places.of(home.header(), at), message);
  }
}
