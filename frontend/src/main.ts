import "./tokens.css";
import "./main.css";
import "./layout.css";
import "./editor.css";
import "./result.css";
import "./picture/picture.css";

import { Refused, run as send } from "./api";
import { byId } from "./dom";
import { applyEdits } from "./edits";
import { forget, keep, kept, same, type Work } from "./files";
import { notice } from "./notice";
import { panes, splitter } from "./panes";
import { results } from "./results";
import type { Fix, Place, Run } from "./run";
import { themeSwitch } from "./theme";
import { fillForm, readForm, workspace, type Workspace } from "./workspace";

const PROGRESS_AFTER = 300;
const KEEP_AFTER = 200;
const PLAYGROUND = "/";
const UNDO = "undo";

const kernel = byId<HTMLSelectElement>("kernel");
const runButton = byId<HTMLButtonElement>("run");
const cancelButton = byId<HTMLButtonElement>("cancel");
const progress = byId("progress");

themeSwitch(byId<HTMLButtonElement>("theme"));
splitter();
const pane = panes();
const said = notice();

let work: Workspace | undefined;
let running: AbortController | undefined;
/** What the shown result was made of. */
let ran: Work | undefined;

const now = (w: Workspace): Work => ({ kernel: kernel.value, files: w.files(), script: w.script() });

/** A permalink keeps what is changed on it; everything else is the playground's. */
const workKey = () => (location.pathname.startsWith("/runs/") ? location.pathname : PLAYGROUND);

const jump = (place: Place) => {
  pane.show("editor");
  work?.jump(place);
};

const apply = (fix: Fix): string => {
  const files = work?.files();
  const changed = files && applyEdits(files, fix.edits);
  if (!work || !files || !changed) return "The text has changed since: the fix does not fit any more.";
  for (const [name, text] of changed) if (files.get(name) !== text) work.setText(name, text);
  const first = fix.edits[0];
  if (first) jump(first);
  return "Changed in the editor. Run again to see.";
};

const result = results({ jump, apply });

function busy(on: boolean): void {
  runButton.disabled = on;
  byId("run-words").textContent = on ? "Running…" : "Run";
}

function slow(on: boolean): void {
  progress.textContent = on ? "Building and running…" : "";
  cancelButton.hidden = !on;
  byId("progress-line").hidden = !on;
}

async function runNow(): Promise<void> {
  if (!work || running) return;
  const controller = (running = new AbortController());
  const timer = setTimeout(() => slow(true), PROGRESS_AFTER);
  busy(true);
  said.refuse("");
  try {
    const sent = now(work);
    const request = { kernel: sent.kernel, files: Object.fromEntries(sent.files) };
    const answer = await send(sent.script.trim() ? { ...request, script: sent.script } : request, controller.signal);
    const key = workKey();
    if (key !== PLAYGROUND) forget(key);
    history.replaceState(null, "", `/runs/${answer.id}`);
    ran = sent;
    changed();
    keep(PLAYGROUND, now(work));
    show(answer);
  } catch (error) {
    if (error instanceof Refused) said.refuse(error.message);
    else if (!controller.signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
    running = undefined;
    const focused = document.activeElement === cancelButton;
    slow(false);
    busy(false);
    if (focused) runButton.focus();
    if (controller.signal.aborted) progress.textContent = "Cancelled";
  }
}

function show(answer: Run): void {
  result.show(answer);
  work?.mark(answer.build.diagnostics);
  byId("copy-link").hidden = false;
  if (!pane.narrow()) return;
  const inEditor = byId("editor").contains(document.activeElement);
  pane.show("result");
  if (inEditor) byId("result").querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
}

/** Remembers the text as it is; on a permalink only while it differs from the run's. */
function changed(): void {
  if (!work) return;
  const current = now(work);
  const fresh = ran !== undefined && same(ran, current);
  result.stale(ran !== undefined && !fresh);
  if (workKey() === PLAYGROUND || !fresh) keep(workKey(), current);
  else forget(workKey());
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Once the typing pauses: comparing and keeping every letter would make it slow. */
function soon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    waiting = undefined;
    changed();
  }, KEEP_AFTER);
}
window.addEventListener("pagehide", () => waiting !== undefined && changed());

byId<HTMLFormElement>("workbench").addEventListener("submit", (event) => {
  if (!work) return;
  event.preventDefault();
  void runNow();
});
cancelButton.addEventListener("click", () => running?.abort());
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
    event.preventDefault();
    void runNow();
  }
});
byId("copy-link").addEventListener("click", () => {
  void navigator.clipboard.writeText(location.href).then(
    () => (progress.textContent = "Link copied"),
    () => said.refuse(`The browser does not let pages copy. The link is ${location.href}`),
  );
  setTimeout(() => (progress.textContent = ""), 2000);
});
byId("reset").addEventListener("click", () => {
  if (work) keep(UNDO, now(work));
  clearTimeout(waiting);
  waiting = undefined;
  forget(workKey());
  forget(PLAYGROUND);
  location.assign(PLAYGROUND);
});
window.addEventListener("offline", () => said.refuse("You are offline. What you type is kept in this browser."));
window.addEventListener("online", () => said.refuse(""));

const embedded = document.getElementById("run-data")?.textContent;
const first = embedded ? (JSON.parse(embedded) as Run) : undefined;
if (first) {
  ran = { kernel: first.kernel, ...readForm() };
  show(first);
}

const remembered = kept(workKey());
if (remembered) {
  kernel.value = remembered.kernel;
  fillForm(remembered);
}

// The editor is the only heavy script: it comes after the text is there.
import("./editor").then(
  ({ createEditor }) => {
    const form = readForm();
    // What was typed into the first field while the editor was on its way counts.
    const [name] = remembered?.files.keys() ?? [];
    const initial = remembered ?? form;
    const [typed] = form.files.values();
    if (remembered && name !== undefined && typed !== undefined) initial.files.set(name, typed);
    work = workspace(
      initial,
      (text, onChange) =>
        createEditor({
          parent: byId("code"),
          nonce: document.documentElement.dataset["nonce"] ?? "",
          text,
          onChange,
          onRun: () => void runNow(),
        }),
      soon,
      (file, undo) => said.done(`${file} is deleted.`, undo),
    );
    kernel.addEventListener("change", soon);
    byId<HTMLButtonElement>("reset").disabled = false;
    if (first) work.mark(first.build.diagnostics);
    if (remembered) changed();
    offerUndo();
    document.documentElement.dataset["editor"] = "on";
  },
  () => {
    // Without the editor the plain fields do, and the form posts.
    document.documentElement.dataset["editor"] = "failed";
    byId("plain").hidden = false;
  },
);

/** After a reset: the way back to what was there. */
function offerUndo(): void {
  const before = kept(UNDO);
  if (!before) return;
  forget(UNDO);
  said.done("The example is back.", () => {
    keep(PLAYGROUND, before);
    location.assign(PLAYGROUND);
  });
}
