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

export interface Workspace {
  files(): Map<string, string>;
  script(): string;
  replace(files: Map<string, string>, script: string): void;
  setText(name: string, text: string): void;
  jump(place: Place): void;
  mark(diagnostics: Diagnostic[]): void;
}

export function workspace(
  initial: { files: Map<string, string>; script: string },
  makeEditor: (text: (name: string) => string, changed: (name: string, text: string) => void) => Editor,
  onChange: () => void,
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
      texts.set(name, name.endsWith(".c") ? (names().some((n) => texts.get(n)?.includes("MODULE_LICENSE")) ? NEW_PROGRAM : NEW_MODULE) : "");
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
    },
  });
  byId("delete-file").addEventListener("click", () => {
    if (current === SCRIPT || !confirm(`Delete ${current}?`)) return;
    texts.delete(current);
    editor.remove(current);
    render(names()[0] ?? SCRIPT);
    onChange();
  });

  byId("plain").hidden = true;
  for (const field of byId("plain").querySelectorAll<HTMLTextAreaElement>("textarea, input")) field.disabled = true;
  byId("file-bar").hidden = false;
  code.hidden = false;
  render(names()[0] ?? SCRIPT);

  return {
    files: () => new Map(names().map((name) => [name, texts.get(name) ?? ""])),
    script: () => texts.get(SCRIPT) ?? "",
    replace(files, script) {
      for (const name of texts.keys()) editor.remove(name);
      texts.clear();
      for (const [name, text] of files) texts.set(name, text);
      texts.set(SCRIPT, script);
      render(names()[0] ?? SCRIPT);
      onChange();
    },
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
  const entry = byId("name-entry");
  const field = byId<HTMLInputElement>("file-name");
  const problem = byId("name-problem");
  let done: (name: string) => void = () => {};
  const ask = (suggestion: string, then: (name: string) => void) => {
    done = then;
    entry.hidden = false;
    problem.textContent = "";
    field.value = suggestion;
    field.focus();
    field.select();
  };
  const finish = () => {
    const name = field.value.trim();
    const why = nameProblem(name, actions.taken());
    problem.textContent = why;
    if (why) return field.focus();
    entry.hidden = true;
    done(name);
  };
  byId("add-file").addEventListener("click", () => ask("other.c", actions.add));
  byId("rename-file").addEventListener("click", () => ask(actions.current(), actions.rename));
  byId("name-done").addEventListener("click", finish);
  byId("name-cancel").addEventListener("click", () => (entry.hidden = true));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      finish();
    } else if (event.key === "Escape") {
      entry.hidden = true;
    }
  });
}
