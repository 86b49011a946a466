import "./tokens.css";
import "./main.css";
import "./picture/picture.css";

import { Refused, run as send } from "./api";
import { byId } from "./dom";
import { applyEdits } from "./edits";
import { forget, keep, kept } from "./files";
import { roundPanes, splitter } from "./panes";
import { results } from "./results";
import type { Fix, Place, Run } from "./run";
import { themeSwitch } from "./theme";
import { readForm, workspace, type Workspace } from "./workspace";

const PROGRESS_AFTER = 300;

document.documentElement.dataset["script"] = "on";
themeSwitch(byId<HTMLButtonElement>("theme"));
splitter(byId("splitter"), byId("workspace"), "--editor-width");
roundPanes([byId("reading"), byId("editor"), byId("result")]);

/** A permalink keeps its own work; everything else is the playground's. */
const workKey = () => location.pathname;

const kernel = byId<HTMLSelectElement>("kernel");
const runButton = byId<HTMLButtonElement>("run");
const cancelButton = byId<HTMLButtonElement>("cancel");
const progress = byId("progress");
const form = byId<HTMLFormElement>("workbench");

let work: Workspace | undefined;
let running: AbortController | undefined;

const jump = (place: Place) => work?.jump(place);

const apply = (fix: Fix): string => {
  const changed = work && applyEdits(work.files(), fix.edits);
  if (!work || !changed) return "The text has changed since: the fix does not fit any more.";
  for (const [name, text] of changed) if (work.files().get(name) !== text) work.setText(name, text);
  const first = fix.edits[0];
  if (first) work.jump(first);
  return "Changed. Run again to see.";
};

const result = results({ jump, apply });

function busy(on: boolean): void {
  runButton.disabled = on;
  runButton.textContent = on ? "Running…" : "Run";
}

async function runNow(): Promise<void> {
  if (!work || running) return;
  const controller = (running = new AbortController());
  const slow = setTimeout(() => {
    progress.textContent = "Building and running…";
    cancelButton.hidden = false;
  }, PROGRESS_AFTER);
  busy(true);
  result.refuse("");
  try {
    const script = work.script();
    const answer = await send(
      {
        kernel: kernel.value,
        files: Object.fromEntries(work.files()),
        ...(script.trim() ? { script } : {}),
      },
      controller.signal,
    );
    show(answer, true);
    const current = { kernel: kernel.value, files: work.files(), script };
    history.replaceState(null, "", `/runs/${answer.id}`);
    keep(workKey(), current);
    keep("/", current);
    byId("copy-link").hidden = false;
  } catch (error) {
    if (error instanceof Refused) result.refuse(error.message);
    else if (!controller.signal.aborted) throw error;
  } finally {
    clearTimeout(slow);
    running = undefined;
    progress.textContent = "";
    cancelButton.hidden = true;
    busy(false);
  }
}

function show(answer: Run, choose: boolean): void {
  result.show(answer, choose);
  work?.mark(answer.build.diagnostics);
}

form.addEventListener("submit", (event) => {
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
    () => (progress.textContent = location.href),
  );
  setTimeout(() => (progress.textContent = ""), 2000);
});
byId("reset").addEventListener("click", () => {
  if (!confirm("Throw away your changes and load the example?")) return;
  forget(workKey());
  forget("/");
  location.assign("/");
});
window.addEventListener("offline", () => result.refuse("You are offline. What you type is kept in this browser."));
window.addEventListener("online", () => result.refuse(""));

const embedded = document.getElementById("run-data")?.textContent;
const first = embedded ? (JSON.parse(embedded) as Run) : undefined;
if (first) {
  show(first, true);
  byId("copy-link").hidden = false;
}

// The editor is the only heavy script: it comes after the text is there.
void import("./editor").then(({ createEditor }) => {
  const remembered = first ? undefined : kept(workKey());
  if (remembered) kernel.value = remembered.kernel;
  const initial = remembered ?? readForm();
  const store = () => {
    if (work) keep(workKey(), { kernel: kernel.value, files: work.files(), script: work.script() });
  };
  work = workspace(
    initial,
    (text, changed) =>
      createEditor({
        parent: byId("code"),
        nonce: document.documentElement.dataset["nonce"] ?? "",
        text,
        onChange: changed,
        onRun: () => void runNow(),
      }),
    store,
  );
  kernel.addEventListener("change", store);
  byId("reset").hidden = false;
  if (first) work.mark(first.build.diagnostics);
  document.documentElement.dataset["editor"] = "on";
});
