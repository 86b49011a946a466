import { describe, expect, it } from "vitest";
import { consoleText, deaths, diedOf, outcomeSentence } from "../src/console";
import { run } from "./fixtures";

describe("the console as text", () => {
  it("reads as a terminal, with the death in its place", () => {
    const text = consoleText(
      run({
        console: [
          { command: "insmod driver.ko", output: "", exit: 0 },
          { command: "./prog", output: "Mapped memory is at 0x7ffff7fe9000\n", signal: "SIGBUS" },
          { command: "rmmod driver", output: "", exit: 0 },
        ],
      }),
    );
    expect(text).toBe(
      "# insmod driver.ko\n# ./prog\nMapped memory is at 0x7ffff7fe9000\nBus error (core dumped)\n# rmmod driver\n",
    );
  });

  it("ends a last line that the program left open", () => {
    const text = consoleText(run({ console: [{ command: "echo -n a", output: "a", exit: 0 }, { command: "true", output: "", exit: 0 }] }));
    expect(text).toBe("# echo -n a\na\n# true\n");
  });

  it("names signals as a shell does", () => {
    expect(diedOf("SIGSEGV")).toBe("Segmentation fault (core dumped)");
    expect(diedOf("SIGKILL")).toBe("Killed");
    expect(diedOf("SIGRTMIN")).toBe("SIGRTMIN");
  });
});

describe("deaths", () => {
  it("are the signals that nobody handled, with their places", () => {
    const events = [
      { event: 0, type: "signal", pid: 1, file: "a.c", line: 3, signal: "SIGSEGV", handled: true },
      { event: 1, type: "page-fault", pid: 1, file: "a.c", line: 4 },
      { event: 2, type: "signal", pid: 1, file: "a.c", line: 5, signal: "SIGBUS", handled: false },
      { event: 3, type: "signal", pid: 2, signal: "SIGKILL", handled: false },
    ];
    expect(deaths(run({ events }))).toEqual([{ signal: "SIGBUS", file: "a.c", line: 5 }, { signal: "SIGKILL" }]);
  });
});

describe("the outcome", () => {
  it("is worth a sentence only if the run did not come to its end", () => {
    expect(outcomeSentence("completed")).toBe("");
    expect(outcomeSentence("livelock")).toContain("over and over");
  });
});
