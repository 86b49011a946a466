// Events in words.

import type { Event, Place } from "./run";

const GROUPS: Record<string, string> = {
  "module-loaded": "module",
  "module-unloaded": "module",
  "process-started": "process",
  "process-ended": "process",
  mmap: "memory",
  munmap: "memory",
  mprotect: "memory",
  "range-mapped": "memory",
  "page-inserted": "memory",
  "page-fault": "fault",
  signal: "fault",
  oops: "fault",
  "hung-task": "fault",
  "undefined-behaviour": "undefined",
  "driver-called": "driver",
  allocated: "driver",
  freed: "driver",
  logged: "log",
};

/** What kind of event it is: for the filter and the colour. */
export const groupOf = (event: Event): string => GROUPS[event.type] ?? "other";

/** Whether it ended a process, or the kernel. */
export function isDeadly(e: Event): boolean {
  return e.type === "oops" || (e.type === "signal" && e["handled"] === false) || (e.type === "page-fault" && /^(SIG|oops)/.test(text(e, "outcome")));
}

const ERRNO: Record<number, string> = {
  1: "EPERM",
  2: "ENOENT",
  4: "EINTR",
  5: "EIO",
  6: "ENXIO",
  9: "EBADF",
  11: "EAGAIN",
  12: "ENOMEM",
  13: "EACCES",
  14: "EFAULT",
  16: "EBUSY",
  17: "EEXIST",
  19: "ENODEV",
  22: "EINVAL",
  25: "ENOTTY",
  28: "ENOSPC",
  34: "ERANGE",
  38: "ENOSYS",
};

const isError = (n: number): boolean => n < 0 && n > -4096;

/** As in `-EINVAL`; the number itself if it has no name here. */
export const errorName = (n: number): string => (ERRNO[-n] ? `-${ERRNO[-n]}` : String(n));

const text = (event: Event, key: string): string => String(event[key] ?? "");

const number = (event: Event, key: string): number => Number(event[key] ?? 0);

const hex = (event: Event, key: string): string => "0x" + number(event, key).toString(16);

/** Sizes as a person counts them: pages where they are whole. */
export function size(bytes: number): string {
  if (bytes > 0 && bytes % 4096 === 0) return bytes === 4096 ? "1 page" : `${(bytes / 4096).toLocaleString("en")} pages`;
  return `${bytes.toLocaleString("en")} ${bytes === 1 ? "byte" : "bytes"}`;
}

function returned(event: Event): string {
  const result = number(event, "result");
  return isError(result) ? `failed: ${errorName(result)}` : "succeeded";
}

function sharing(flags: number): string {
  return (flags & 3) === 2 ? "MAP_PRIVATE" : (flags & 3) !== 0 ? "MAP_SHARED" : "";
}

function protection(prot: number): string {
  const names = ["PROT_READ", "PROT_WRITE", "PROT_EXEC"].filter((_, bit) => prot & (1 << bit));
  return names.join(" | ") || "PROT_NONE";
}

const OUTCOMES: Record<string, string> = {
  anonymous: "a fresh page of zeros",
  copied: "copied on write",
  driver: "the driver's fault handler answered",
  file: "read from the file",
  stack: "the stack grew",
  spurious: "nothing to do",
  fixup: "the kernel's copy failed with -EFAULT",
  oops: "the kernel oopsed",
};

/** Where the object that undefined behaviour is about came from and went, if it is about one. */
function origin(e: Event): string {
  const made = e["made"] as Place | undefined;
  const released = e["released"] as Place | undefined;
  return (made?.file ? `, made at ${made.file}:${made.line}` : "") + (released?.file ? `, freed at ${released.file}:${released.line}` : "");
}

/** One event as a sentence. */
export function sentence(e: Event): string {
  switch (e.type) {
    case "module-loaded": {
      const result = number(e, "initResult");
      return result === 0 ? `Module ${text(e, "module")} loaded` : `Module ${text(e, "module")} refused: ${errorName(result)}`;
    }
    case "module-unloaded":
      return `Module ${text(e, "module")} unloaded`;
    case "process-started":
      return `Process ${e.pid} started: ${text(e, "name")}`;
    case "process-ended":
      return e["signal"] ? `${text(e, "name")} was killed by ${text(e, "signal")}` : `${text(e, "name")} exited with ${text(e, "exit")}`;
    case "mmap": {
      const result = number(e, "result");
      const what = text(e, "path") || "anonymous memory";
      const how = [sharing(number(e, "flags")), protection(number(e, "prot"))].filter(Boolean).join(", ");
      return `mmap of ${size(number(e, "length"))} of ${what}, ${how}: ${isError(result) ? errorName(result) : hex(e, "result")}`;
    }
    case "munmap":
      return `munmap of ${size(number(e, "length"))} at ${text(e, "address")} ${returned(e)}`;
    case "mprotect":
      return `mprotect of ${size(number(e, "length"))} at ${text(e, "address")} to ${protection(number(e, "prot"))} ${returned(e)}`;
    case "range-mapped": {
      const unseen = isError(number(e, "result")) && e["resultUsed"] === false ? ", and nobody looked" : "";
      return `${text(e, "function")} of ${size(number(e, "size"))} at ${text(e, "address")} to pfn ${hex(e, "pfn")} ${returned(e)}${unseen}`;
    }
    case "page-inserted":
      return `${text(e, "function")} of pfn ${hex(e, "pfn")} at ${text(e, "address")} ${returned(e)}`;
    case "page-fault":
      return `Page fault: ${text(e, "access")} of ${text(e, "address")} → ${OUTCOMES[text(e, "outcome")] ?? text(e, "outcome")}`;
    case "signal":
      return `${text(e, "signal")} (${text(e, "code")}) at ${text(e, "address")}${e["handled"] === true ? ", handled" : ", deadly"}`;
    case "driver-called": {
      const result = number(e, "result");
      return `The driver's ${text(e, "operation")} (${text(e, "function")}) returned ${isError(result) ? errorName(result) : text(e, "result")}`;
    }
    case "allocated":
      return Number(text(e, "address")) === 0
        ? `${text(e, "allocator")} of ${size(number(e, "size"))} failed`
        : `${text(e, "allocator")} of ${size(number(e, "size"))}: ${text(e, "address")}`;
    case "freed":
      return `${text(e, "allocator")} freed ${text(e, "address")}`;
    case "logged":
      return text(e, "text");
    case "oops":
      return text(e, "headline");
    case "hung-task": {
      const where = text(e, "function");
      return `${text(e, "name")} has been blocked for more than ${number(e, "seconds")} seconds${where ? `, in ${where}` : ""}`;
    }
    case "undefined-behaviour":
      return `${text(e, "kind")}: ${text(e, "text")}${origin(e)}`;
    default:
      return e.type;
  }
}

/** The user address that an event is about and that the picture can show; empty if there is none. */
export function shownAddress(e: Event): string {
  if (!["page-fault", "signal", "range-mapped", "page-inserted"].includes(e.type)) return "";
  const address = text(e, "address");
  return /^0x[0-9a-f]{1,12}$/.test(address) && Number(address) >= 4096 ? address : "";
}
