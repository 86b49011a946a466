import { describe, expect, it } from "vitest";
import { applyEdits, difference } from "../src/edits";

const files = () => new Map([["a.c", "one\ntwo\nthree\n"], ["b.c", "x\n"]]);

describe("applying a fix", () => {
  it("replaces lines, from the bottom up", () => {
    const changed = applyEdits(files(), [
      { file: "a.c", line: 1, before: "one", after: "zero\none" },
      { file: "a.c", line: 3, before: "three", after: "THREE" },
      { file: "b.c", line: 1, before: "x", after: "y" },
    ]);
    expect(changed?.get("a.c")).toBe("zero\none\ntwo\nTHREE\n");
    expect(changed?.get("b.c")).toBe("y\n");
  });

  it("leaves the given files alone", () => {
    const before = files();
    applyEdits(before, [{ file: "a.c", line: 1, before: "one", after: "1" }]);
    expect(before).toEqual(files());
  });

  it("refuses when a line is not any more what it was made for", () => {
    expect(applyEdits(files(), [{ file: "a.c", line: 1, before: "other", after: "1" }])).toBeUndefined();
    expect(applyEdits(files(), [{ file: "gone.c", line: 1, before: "", after: "1" }])).toBeUndefined();
    expect(applyEdits(files(), [{ file: "a.c", line: 99, before: "one", after: "1" }])).toBeUndefined();
  });
});

describe("the difference of two texts", () => {
  const apply = (text: string, d: { from: number; to: number; insert: string }) => text.slice(0, d.from) + d.insert + text.slice(d.to);

  it.each([
    ["abc", "abc"],
    ["abc", "aXc"],
    ["abc", "ac"],
    ["aa", "aaa"],
    ["", "abc"],
    ["abc", ""],
    ["abab", "ababab"],
  ])("turns %j into %j", (before, after) => {
    expect(apply(before, difference(before, after))).toBe(after);
  });

  it("is as small as it can be", () => {
    expect(difference("MAP_PRIVATE, fd", "MAP_SHARED, fd")).toEqual({ from: 4, to: 11, insert: "SHARED" });
  });
});
