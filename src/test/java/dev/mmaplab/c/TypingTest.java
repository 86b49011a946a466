package dev.mmaplab.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The shape of checked trees that the code generator relies on. */
class TypingTest {
  private static TranslationUnit parse(String text) {
    Diagnostics diagnostics = new Diagnostics();
    UnsupportedConstructs unsupported = new UnsupportedConstructs();
    CompileRequest request =
        new CompileRequest("x.c", text, (n, a, f) -> Optional.empty(), Dialect.PROGRAM, Map.of());
    Preprocessor tokens = new Preprocessor(request, diagnostics, new TokenCache(), unsupported);
    TranslationUnit unit =
        new Parser(request, tokens, diagnostics, unsupported, tokens::macroNames, 200).parse();
    assertThat(diagnostics.errors()).as(diagnostics.all().toString()).isZero();
    return unit;
  }

  private static Stmt statement(String parameters, String statement) {
    TranslationUnit unit = parse("void f(" + parameters + ") { " + statement + " }");
    return unit.functions().getFirst().body().orElseThrow().block().statements().getFirst();
  }

  private static Expr expression(String parameters, String expression) {
    return ((Stmt.Expression) statement(parameters, expression + ";")).expression();
  }

  @Test
  void conversionsAreExplicit() {
    Expr e = expression("char c, long l, long *p", "*p = c + l");
    Expr.Assign assign = (Expr.Assign) e;
    Expr.Binary sum = (Expr.Binary) assign.value();
    assertThat(sum.type()).isEqualTo(Types.LONG);
    assertThat(sum.left()).isInstanceOf(Expr.Cast.class);
    assertThat(((Expr.Cast) sum.left()).operand()).isInstanceOf(Expr.Cast.class);
    assertThat(sum.right()).isInstanceOf(Expr.VarRef.class);
  }

  @Test
  void subscriptsAreScaledAdditions() {
    Expr.Deref d = (Expr.Deref) expression("int *p, short i", "p[i]");
    Expr.PointerAdd add = (Expr.PointerAdd) d.pointer();
    assertThat(add.scale()).isEqualTo(4);
    assertThat(add.index().type()).isEqualTo(Types.LONG);
  }

  @Test
  void onlyVariablesWithAnAddressAreMarked() {
    TranslationUnit unit =
        parse("void g(int *); void f(void) { int a = 1, b = 2, c[2]; g(&b); g(c); a = b; }");
    Stmt.Block block = unit.functions().getFirst().body().orElseThrow().block();
    assertThat(block.statements().subList(0, 3))
        .extracting(s -> ((Stmt.Declare) s).variable().addressTaken())
        .containsExactly(false, true, true);
  }

  @Test
  void casesAreLabelsInTheBody() {
    Stmt.Switch s =
        (Stmt.Switch)
            statement(
                "unsigned char c", "switch (c) { case 1: break; case 'a' ... 'c': default: ; }");
    assertThat(s.value().type()).isEqualTo(Types.INT);
    assertThat(s.cases()).extracting(Stmt.Case::low).containsExactly(1L, 97L);
    assertThat(s.cases().get(1).high()).isEqualTo(99);
    assertThat(s.defaultLabel()).isPresent();
  }

  @Test
  void aliasesCallTheirTarget() {
    TranslationUnit unit =
        parse(
            "int my_init(void) { return 3; } int init_module(void)"
                + " __attribute__((alias(\"my_init\")));");
    assertThat(unit.functions())
        .extracting(Symbol.Function::name)
        .containsExactly("my_init", "init_module");
  }

  @Test
  void implicitlyDeclaredLibraryFunctionsKeepTheirTypes() {
    Expr.Call call = (Expr.Call) expression("", "malloc(4)");
    assertThat(call.type()).isEqualTo(Types.VOID_POINTER);
  }

  @Test
  void statementExpressionsHaveTheValueOfTheirLastExpression() {
    Expr e = expression("int a", "a = ({ long l = a; l + 1; ; })");
    Expr.Cast cast = (Expr.Cast) ((Expr.Assign) e).value();
    assertThat(cast.operand()).isInstanceOf(Expr.StatementExpr.class);
    assertThat(cast.operand().type()).isEqualTo(Types.LONG);
  }

  @Test
  void omittedMiddleUsesTheConditionsValue() {
    Expr.Conditional c =
        (Expr.Conditional) ((Expr.Assign) expression("char a, long b", "b = a ?: b")).value();
    assertThat(c.type()).isEqualTo(Types.LONG);
    Expr then = c.then();
    while (then instanceof Expr.Cast cast) {
      then = cast.operand();
    }
    assertThat(then).isInstanceOf(Expr.Same.class);
  }
}
