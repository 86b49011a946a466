import { describe, expect, it } from "vitest";
import { announcement } from "../src/results";
import { run } from "./fixtures";

const finding = { id: "x", severity: "error" as const, title: "", explanation: "", advice: "", file: "a.c", line: 1, column: 1, events: [], steps: [], fixes: [] };

describe("what is said after a run", () => {
  it("is how it ended and how much was found", () => {
    expect(announcement(run())).toBe("The run has ended: completed.");
    expect(announcement(run({ outcome: "instruction_limit", findings: [finding] }))).toBe("The run has ended: instruction limit. 1 finding.");
  });

  it("is the number of errors if nothing could be built", () => {
    const error = { file: "a.c", line: 1, column: 1, severity: "error" as const, message: "no" };
    const note = { ...error, severity: "note" as const };
    expect(announcement(run({ build: { ok: false, diagnostics: [error, note] } }))).toBe("The build failed with 1 error.");
  });
});
