// The REST contract's shapes, as far as the page reads them.

export interface Place {
  file?: string;
  line?: number;
  column?: number;
}

export interface Diagnostic {
  file: string;
  line: number;
  column: number;
  severity: "error" | "warning" | "note";
  message: string;
}

export interface ConsoleEntry {
  command: string;
  output: string;
  exit?: number;
  signal?: string;
}

export interface Edit {
  file: string;
  line: number;
  before: string;
  after: string;
}

export interface Fix {
  title: string;
  edits: Edit[];
}

export interface Finding {
  id: string;
  severity: "error" | "warning" | "info";
  title: string;
  explanation: string;
  advice: string;
  file: string;
  line: number;
  column: number;
  events: number[];
  steps: { file: string; line: number; text: string }[];
  fixes: Fix[];
}

export interface Event extends Place {
  event: number;
  type: string;
  pid: number;
  [value: string]: unknown;
}

export interface Pte {
  page: number;
  pfn: number;
  present: boolean;
  write: boolean;
  user: boolean;
  accessed: boolean;
  dirty: boolean;
  special: boolean;
  noExecute: boolean;
  cache: string;
}

export interface Vma {
  start: string;
  end: string;
  perms: string;
  flags: string[];
  offset: number;
  path: string;
  device: boolean;
  ptes: Pte[];
}

export interface Frame {
  pfn: number;
  owner: string;
  count: number;
  reserved: boolean;
  head: string;
}

export interface Allocation extends Place {
  allocator: string;
  address: string;
  size: number;
  variable: string;
  pfns: number[];
}

export interface Fault extends Place {
  address: string;
  access: string;
  signal: string;
}

export interface Memory {
  moment: string;
  pid: number;
  process: string;
  vmas: Vma[];
  frames: Frame[];
  allocations: Allocation[];
  fault?: Fault;
}

export interface Run {
  id: string;
  kernel: string;
  outcome: string;
  build: { ok: boolean; diagnostics: Diagnostic[] };
  unsupported?: { name: string; file: string; line: number; message: string }[];
  console: ConsoleEntry[];
  dmesg: string[];
  findings: Finding[];
  limits: { instructions: number; memoryBytes: number; outputBytes: number; wallMillis: number };
  events?: Event[];
  eventsOmitted?: number;
  memory?: Memory[];
}
