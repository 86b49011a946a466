// The files being worked on: state without a page.

import { memory } from "./dom";

export const SCRIPT = "script";

export interface Work {
  kernel: string;
  files: Map<string, string>;
  script: string;
}

/** As the server has it: no folder, no hidden file, nothing that a command takes for an option. */
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,99}$/;

/** Why this cannot be a file's name; empty if it can. */
export function nameProblem(name: string, taken: Iterable<string>): string {
  if (!NAME.test(name)) return "A name has letters, digits, and . _ + - after the first.";
  if (name === SCRIPT) return "The script has its own tab already.";
  if ([...taken].includes(name)) return `There is a ${name} already.`;
  return "";
}

interface Stored {
  kernel: string;
  files: [string, string][];
  script: string;
}

/** Keeps work in this browser, so that a reload or a crash loses nothing. */
export function keep(key: string, work: Work): void {
  const stored: Stored = { kernel: work.kernel, files: [...work.files], script: work.script };
  memory.set(`work.${key}`, JSON.stringify(stored));
}

/** What was kept under this key, if anything usable was. */
export function kept(key: string): Work | undefined {
  const text = memory.get(`work.${key}`);
  if (text === undefined) return undefined;
  try {
    const stored = JSON.parse(text) as Stored;
    if (!Array.isArray(stored.files) || typeof stored.script !== "string") return undefined;
    return { kernel: stored.kernel, files: new Map(stored.files), script: stored.script };
  } catch {
    return undefined;
  }
}

/** Whether two states are the same, the order of the files included. */
export function same(a: Work, b: Work): boolean {
  return a.kernel === b.kernel && a.script === b.script && JSON.stringify([...a.files]) === JSON.stringify([...b.files]);
}

export const forget = (key: string): void => memory.remove(`work.${key}`);
