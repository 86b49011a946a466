// The files, their tabs and their editor.

import { byId, h } from "./dom";
import type { Editor } from "./editor";
import { nameProblem, SCRIPT } from "./files";
import type { Diagnostic, Place } from "./run";
import { tabs } from "./tabs";

const NEW_MODULE = `#include <linux/module.h>

MODULE_LICENSE("GPL");
`;

const NEW_PROGRAM = `#include <stdio.h>

int main(void)
{
	return 0;
}
`;

/** The text fields that the server rendered: what is sent without scripts, and read here at first. */
export function readForm(): { files: Map<string, string>; script: string } {
  const names = document.querySelectorAll<HTMLInputElement>("input[name=fileName]");
  const texts = document.querySelectorAll<HTMLTextAreaElement>("textarea[name=fileText]");
  const files = new Map<string, string>();
  names.forEach((name, i) => files.set(name.value, texts[i]?.value ?? ""));
  return { files, script: byId<HTMLTextAreaElement>("script").value };
}

/** Shows remembered work in the fields until the editor has come. */
export function fillForm(work: { files: Map<string, string>; script: string }): void {
  const first = document.querySelector<HTMLTextAreaElement>("textarea[name=fileText]");
  const [text] = work.files.values();
  if (first && text !== undefined) first.value = text;
}

export interface Workspace {
  files(): Map<string, string>;
  script(): string;
  setText(name: string, text: string): void;
  jump(place: Place): void;
  mark(diagnostics: Diagnostic[]): void;
}

export function workspace(
  initial: { files: Map<string, string>; script: string },
  makeEditor: (text: (name: string) => string, changed: (name: string, text: string) => void) => Editor,
  onChange: () => void,
  /** Told of a file that is gone, with the way back. */
  onDelete: (name: string, undo: () => void) => void,
): Workspace {
  const texts = new Map([...initial.files, [SCRIPT, initial.script]]);
  const bar = byId("file-tabs");
  const code = byId("code");
  const editor = makeEditor(
    (name) => texts.get(name) ?? "",
    (name, text) => {
      texts.set(name, text);
      onChange();
    },
  );
  const tabId = (name: string) => `file-${name}`;
  const nameOf = (id: string) => id.slice("file-".length);
  const names = () => [...texts.keys()].filter((name) => name !== SCRIPT);
  let current = "";

  const show = (name: string) => {
    current = name;
    editor.show(name);
    code.setAttribute("aria-labelledby", tabId(name));
    for (const id of ["rename-file", "delete-file"]) byId<HTMLButtonElement>(id).disabled = name === SCRIPT;
  };
  const control = tabs(bar, (id) => show(nameOf(id)));
  const render = (select: string) => {
    bar.replaceChildren(
      ...[...names(), SCRIPT].map((name) =>
        h("button", { type: "button", role: "tab", id: tabId(name), "aria-controls": "code", "aria-selected": "false" }, name),
      ),
    );
    control.select(tabId(select));
  };

  nameEntry({
    taken: () => texts.keys(),
    add(name) {
      const hasModule = names().some((n) => texts.get(n)?.includes("MODULE_LICENSE"));
      texts.set(name, name.endsWith(".c") ? (hasModule ? NEW_PROGRAM : NEW_MODULE) : "");
      render(name);
      onChange();
      editor.focus();
    },
    current: () => current,
    rename(name) {
      const old = current;
      const entries = [...texts].map(([n, t]): [string, string] => [n === old ? name : n, t]);
      editor.rename(old, name);
      texts.clear();
      for (const [n, t] of entries) texts.set(n, t);
      render(name);
      onChange();
      editor.focus();
    },
  });
  byId("delete-file").addEventListener("click", () => {
    if (current === SCRIPT) return;
    const [name, before] = [current, new Map(texts)];
    texts.delete(name);
    editor.remove(name);
    render(names()[0] ?? SCRIPT);
    onChange();
    editor.focus();
    onDelete(name, () => {
      const now = new Map(texts);
      texts.clear();
      for (const [n, text] of before) texts.set(n, now.get(n) ?? text);
      for (const [n, text] of now) texts.set(n, text);
      render(name);
      onChange();
      editor.focus();
    });
  });

  byId("plain").hidden = true;
  for (const field of byId("plain").querySelectorAll<HTMLTextAreaElement>("textarea, input")) field.disabled = true;
  for (const tool of byId("file-bar").querySelectorAll<HTMLButtonElement>(".tools button")) tool.disabled = false;
  code.hidden = false;
  render(names()[0] ?? SCRIPT);

  return {
    files: () => new Map(names().map((name) => [name, texts.get(name) ?? ""])),
    script: () => texts.get(SCRIPT) ?? "",
    setText(name, text) {
      texts.set(name, text);
      editor.setText(name, text);
    },
    jump(place) {
      if (!place.file || place.line === undefined || !texts.has(place.file)) return;
      control.select(tabId(place.file));
      editor.jump(place.line, place.column);
    },
    mark(diagnostics) {
      for (const name of names()) editor.mark(name, diagnostics);
    },
  };
}

interface NameActions {
  taken: () => Iterable<string>;
  current: () => string;
  add: (name: string) => void;
  rename: (name: string) => void;
}

/** The small form in the tab bar that asks for a file's name. */
function nameEntry(actions: NameActions): void {
  const bar = byId("file-bar");
  const entry = byId("name-entry");
  const field = byId<HTMLInputElement>("file-name");
  const problem = byId("name-problem");
  let done: (name: string) => void = () => {};
  let from: HTMLElement = field;
  const open = (yes: boolean) => {
    entry.hidden = !yes;
    bar.classList.toggle("naming", yes);
  };
  const ask = (origin: HTMLElement, suggestion: string, then: (name: string) => void) => {
    from = origin;
    done = then;
    problem.textContent = "";
    field.value = suggestion;
    open(true);
    field.focus();
    const dot = suggestion.lastIndexOf(".");
    field.setSelectionRange(0, dot > 0 ? dot : suggestion.length);
  };
  const cancel = () => {
    open(false);
    from.focus();
  };
  const finish = () => {
    const name = field.value.trim();
    if (from.id === "rename-file" && name === actions.current()) return cancel();
    const why = nameProblem(name, actions.taken());
    problem.textContent = why;
    if (why) return field.focus();
    open(false);
    done(name);
  };
  const freeName = () => {
    const taken = new Set(actions.taken());
    let n = 2;
    let name = "prog.c";
    while (taken.has(name)) name = `prog${n++}.c`;
    return name;
  };
  const [add, rename] = [byId("add-file"), byId("rename-file")];
  add.addEventListener("click", () => ask(add, freeName(), actions.add));
  rename.addEventListener("click", () => ask(rename, actions.current(), actions.rename));
  byId("name-done").addEventListener("click", finish);
  byId("name-cancel").addEventListener("click", cancel);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      if (!event.ctrlKey && !event.metaKey) finish();
    } else if (event.key === "Escape") {
      cancel();
    }
  });
}
