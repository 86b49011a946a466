// The console: what a terminal would show.

import { h, placeLink } from "./dom";
import type { Place, Run } from "./run";

const DIED: Record<string, string> = {
  SIGHUP: "Hangup",
  SIGQUIT: "Quit (core dumped)",
  SIGILL: "Illegal instruction (core dumped)",
  SIGTRAP: "Trace/breakpoint trap (core dumped)",
  SIGABRT: "Aborted (core dumped)",
  SIGBUS: "Bus error (core dumped)",
  SIGFPE: "Floating point exception (core dumped)",
  SIGKILL: "Killed",
  SIGSEGV: "Segmentation fault (core dumped)",
  SIGALRM: "Alarm clock",
  SIGTERM: "Terminated",
  SIGSYS: "Bad system call (core dumped)",
};

/** What a terminal says of a program that died of this signal. */
export const diedOf = (signal: string): string => DIED[signal] ?? signal;

/** The console as plain text: what copying gives. */
export function consoleText(run: Run): string {
  return run.console
    .map((entry) => {
      const output = entry.output && !entry.output.endsWith("\n") ? entry.output + "\n" : entry.output;
      return `# ${entry.command}\n${output}${entry.signal ? diedOf(entry.signal) + "\n" : ""}`;
    })
    .join("");
}

/** Where each deadly signal struck, in the order of the console's deaths. */
export function deaths(run: Run): (Place & { signal: string })[] {
  return (run.events ?? [])
    .filter((e) => e.type === "signal" && e["handled"] === false)
    .map((e) => ({
      signal: String(e["signal"]),
      ...(e.file !== undefined ? { file: e.file } : {}),
      ...(e.line !== undefined ? { line: e.line } : {}),
    }));
}

const OUTCOMES: Record<string, string> = {
  panicked: "The kernel panicked: nothing ran after this.",
  instruction_limit: "Stopped: the run used up its instructions. Is there a loop that never ends?",
  memory_limit: "Stopped: the run used up its memory.",
  output_limit: "Stopped: the run printed more than is kept.",
  time_limit: "Stopped: the run took too long.",
  livelock: "Stopped: the same page fault came over and over without progress.",
};

/** A sentence about how the run ended as a whole; empty if it ran to its end. */
export const outcomeSentence = (outcome: string): string => OUTCOMES[outcome] ?? "";

export function renderConsole(run: Run, jump: (place: Place) => void): HTMLElement {
  const screen = h("pre", { class: "terminal", tabindex: "0", "aria-label": "Console" });
  const died = deaths(run);
  for (const entry of run.console) {
    screen.append(h("span", { class: "command" }, h("span", { class: "prompt" }, "# "), entry.command), "\n");
    screen.append(entry.output && !entry.output.endsWith("\n") ? entry.output + "\n" : entry.output);
    if (entry.signal) {
      const at = died.findIndex((d) => d.signal === entry.signal);
      const place = at >= 0 ? died.splice(at, 1)[0] : undefined;
      screen.append(deathLine(entry.signal, place, jump), "\n");
    } else if (entry.exit) {
      screen.append(h("span", { class: "status" }, `[exit ${entry.exit}]`), "\n");
    }
  }
  const sentence = outcomeSentence(run.outcome);
  if (sentence) screen.append(h("span", { class: "died" }, sentence), "\n");
  for (const missing of run.unsupported ?? []) screen.append(h("span", { class: "died" }, missing.message), "\n");
  if (!run.console.length && !sentence && !run.unsupported?.length)
    screen.append(h("span", { class: "status" }, run.build.ok ? "Nothing was run." : "Nothing ran: the build failed."));
  return screen;
}

function deathLine(signal: string, place: Place | undefined, jump: (place: Place) => void): HTMLElement {
  const text = diedOf(signal);
  if (!place?.file || place.line === undefined) return h("span", { class: "died" }, text);
  const link = placeLink(place, jump, text);
  link.className = "died";
  link.title = `${signal} at ${place.file}:${place.line}`;
  return link;
}
