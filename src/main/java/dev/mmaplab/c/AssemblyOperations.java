package dev.mmaplab.c;

import java.util.List;
import java.util.Set;

/** What instructions without regard to flags compute, as C on unsigned longs. */
final class AssemblyOperations {
  private static final Set<String> UNARY = Set.of("inc", "dec", "neg", "not", "bswap");
  private static final Set<String> BINARY =
      Set.of(
          "mov", "add", "sub", "and", "or", "xor", "imul", "shl", "sal", "shr", "sar", "bsf", "bsr",
          "tzcnt", "lzcnt", "popcnt", "xchg", "xadd", "cmpxchg");

  static boolean knows(String mnemonic) {
    return UNARY.contains(mnemonic) || BINARY.contains(mnemonic);
  }

  static int operands(String mnemonic) {
    return UNARY.contains(mnemonic) ? 1 : 2;
  }

  /** The new value of the operand. */
  static Expr unary(String mnemonic, Expr old, int bytes, Position at) {
    Expr one = new Expr.IntConst(Types.ULONG, 1, at);
    return switch (mnemonic) {
      case "inc" -> binary(Expr.BinaryOp.ADD, old, one, at);
      case "dec" -> binary(Expr.BinaryOp.SUB, old, one, at);
      case "neg" -> new Expr.Unary(Expr.UnaryOp.NEG, old, Types.ULONG, at);
      case "not" -> new Expr.Unary(Expr.UnaryOp.NOT, old, Types.ULONG, at);
      default ->
          new Expr.Builtin(
              bytes == 8 ? "__builtin_bswap64" : "__builtin_bswap32",
              List.of(old),
              Types.ULONG,
              at);
    };
  }

  /** The new value of the destination; both values are zero-extended from {@code bytes}. */
  static Expr binary(String mnemonic, Expr old, Expr from, int bytes, Position at) {
    return switch (mnemonic) {
      case "mov" -> from;
      case "add" -> binary(Expr.BinaryOp.ADD, old, from, at);
      case "sub" -> binary(Expr.BinaryOp.SUB, old, from, at);
      case "and" -> binary(Expr.BinaryOp.AND, old, from, at);
      case "or" -> binary(Expr.BinaryOp.OR, old, from, at);
      case "xor" -> binary(Expr.BinaryOp.XOR, old, from, at);
      case "imul" -> binary(Expr.BinaryOp.MUL, old, from, at);
      case "shl", "sal" -> binary(Expr.BinaryOp.SHL, old, count(from, bytes, at), at);
      case "shr" -> binary(Expr.BinaryOp.SHR, old, count(from, bytes, at), at);
      case "sar" -> {
        Expr signed =
            new Expr.Cast(new Expr.Cast(old, Types.ofSize(bytes, true), at), Types.LONG, at);
        yield new Expr.Cast(
            new Expr.Binary(Expr.BinaryOp.SHR, signed, count(from, bytes, at), Types.LONG, at),
            Types.ULONG,
            at);
      }
      case "bsf", "tzcnt" -> bits("__builtin_ctzl", from, at);
      case "bsr" ->
          binary(
              Expr.BinaryOp.XOR,
              bits("__builtin_clzl", from, at),
              new Expr.IntConst(Types.ULONG, 63, at),
              at);
      case "lzcnt" ->
          binary(
              Expr.BinaryOp.SUB,
              bits("__builtin_clzl", from, at),
              new Expr.IntConst(Types.ULONG, 64 - 8L * bytes, at),
              at);
      default -> bits("__builtin_popcountl", from, at);
    };
  }

  private static Expr count(Expr from, int bytes, Position at) {
    return binary(
        Expr.BinaryOp.AND, from, new Expr.IntConst(Types.ULONG, bytes == 8 ? 63 : 31, at), at);
  }

  private static Expr bits(String name, Expr from, Position at) {
    return new Expr.Cast(new Expr.Builtin(name, List.of(from), Types.INT, at), Types.ULONG, at);
  }

  private static Expr binary(Expr.BinaryOp op, Expr left, Expr right, Position at) {
    return new Expr.Binary(op, left, right, Types.ULONG, at);
  }

  private AssemblyOperations() {}
}
