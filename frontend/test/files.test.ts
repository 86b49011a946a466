import { describe, expect, it } from "vitest";
import { nameProblem, same } from "../src/files";

describe("a file's name", () => {
  it.each(["prog.c", "shared.h", "Makefile", "a-b_c+1.c", "0.txt", "x".repeat(100)])("may be %s", (name) => {
    expect(nameProblem(name, [])).toBe("");
  });

  it.each(["", ".hidden", "-o", "../a.c", "a b.c", "dir/a.c", "ä.c", "x".repeat(101)])("may not be %j", (name) => {
    expect(nameProblem(name, [])).not.toBe("");
  });

  it("is not the script's, nor another file's", () => {
    expect(nameProblem("script", [])).toContain("script");
    expect(nameProblem("prog.c", ["prog.c"])).toBe("There is a prog.c already.");
  });
});

describe("two states of work", () => {
  const work = (files: [string, string][]) => ({ kernel: "6.1", files: new Map(files), script: "./a\n" });

  it("are the same if nothing differs", () => {
    expect(same(work([["a.c", "1"]]), work([["a.c", "1"]]))).toBe(true);
    expect(same(work([["a.c", "1"]]), work([["a.c", "2"]]))).toBe(false);
    expect(same(work([["a.c", "1"]]), { ...work([["a.c", "1"]]), kernel: "6.12" })).toBe(false);
    expect(same(work([["a.c", "1"]]), { ...work([["a.c", "1"]]), script: "" })).toBe(false);
  });
});
