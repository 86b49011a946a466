// CodeMirror, set up for C. Loaded after the text is on the page.

import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { cpp } from "@codemirror/lang-cpp";
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics, type Diagnostic as Mark } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState, StateEffect, StateField, type Extension } from "@codemirror/state";
import {
  Decoration,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  type DecorationSet,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { difference } from "./edits";
import type { Diagnostic } from "./run";

const style = HighlightStyle.define([
  { tag: tags.keyword, class: "tok-keyword" },
  { tag: [tags.typeName, tags.standard(tags.typeName)], class: "tok-type" },
  { tag: [tags.string, tags.character], class: "tok-string" },
  { tag: tags.number, class: "tok-number" },
  { tag: tags.comment, class: "tok-comment" },
  { tag: [tags.processingInstruction, tags.macroName], class: "tok-macro" },
  { tag: tags.function(tags.variableName), class: "tok-function" },
]);

const flash = StateEffect.define<number | undefined>();

const flashed = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let now = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(flash))
        now = effect.value === undefined ? Decoration.none : Decoration.set([Decoration.line({ class: "flashed" }).range(effect.value)]);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

export interface Editor {
  /** Shows a file: its own undo history, its own cursor. */
  show(name: string): void;
  /** Puts the cursor at a line, in view, and flashes it. */
  jump(line: number, column?: number): void;
  focus(): void;
  /** Replaces a file's text (as one change that can be undone if it is shown). */
  setText(name: string, text: string): void;
  rename(from: string, to: string): void;
  remove(name: string): void;
  /** Underlines what the compiler said of this file. */
  mark(name: string, diagnostics: Diagnostic[]): void;
}

export interface EditorOptions {
  parent: HTMLElement;
  nonce: string;
  text: (name: string) => string;
  onChange: (name: string, text: string) => void;
  onRun: () => void;
}

export function createEditor(options: EditorOptions): Editor {
  const states = new Map<string, EditorState>();
  const scrolls = new Map<string, StateEffect<unknown>>();
  let current = "";

  const extensions = (name: string): Extension[] => [
    EditorView.cspNonce.of(options.nonce),
    lineNumbers(),
    highlightActiveLineGutter(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    EditorState.tabSize.of(8),
    indentUnit.of("\t"),
    name.endsWith(".c") || name.endsWith(".h") ? [cpp(), syntaxHighlighting(style)] : [],
    lintGutter(),
    flashed,
    EditorView.contentAttributes.of({ "aria-label": `Text of ${name}`, spellcheck: "false" }),
    keymap.of([
      { key: "Mod-Enter", run: () => (options.onRun(), true), preventDefault: true },
      // Escape, then Tab leaves the editor: the keyboard is never trapped.
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap.filter((binding) => binding.key !== "Mod-Enter"),
      indentWithTab,
    ]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) options.onChange(current, update.state.doc.toString());
    }),
  ];

  const stateOf = (name: string): EditorState =>
    states.get(name) ?? EditorState.create({ doc: options.text(name), extensions: extensions(name) });

  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({ extensions: EditorView.cspNonce.of(options.nonce) }),
  });

  const store = () => {
    if (!current) return;
    states.set(current, view.state);
    scrolls.set(current, view.scrollSnapshot());
  };

  return {
    show(name) {
      if (name === current) return;
      store();
      current = name;
      view.setState(stateOf(name));
      const scroll = scrolls.get(name);
      if (scroll) view.dispatch({ effects: scroll });
    },
    jump(line, column = 1) {
      const doc = view.state.doc;
      const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
      const position = Math.min(at.from + offsetOf(at.text, column), at.to);
      view.dispatch({
        selection: { anchor: position },
        effects: [flash.of(at.from), EditorView.scrollIntoView(position, { y: "center" })],
      });
      view.focus();
      setTimeout(() => view.dispatch({ effects: flash.of(undefined) }), 1600);
    },
    focus: () => view.focus(),
    setText(name, text) {
      if (name === current) {
        view.dispatch({ changes: difference(view.state.doc.toString(), text) });
      } else {
        const state = stateOf(name);
        states.set(name, state.update({ changes: difference(state.doc.toString(), text) }).state);
        options.onChange(name, text);
      }
    },
    rename(from, to) {
      store();
      const text = states.get(from)?.doc.toString();
      states.delete(from);
      if (text !== undefined) states.set(to, EditorState.create({ doc: text, extensions: extensions(to) }));
      if (current === from) {
        current = to;
        view.setState(stateOf(to));
      }
    },
    remove(name) {
      states.delete(name);
      scrolls.delete(name);
      if (current === name) current = "";
    },
    mark(name, diagnostics) {
      const state = name === current ? view.state : stateOf(name);
      const marks = diagnostics.filter((d) => d.file === name).map((d) => markOf(state, d));
      if (name === current) view.dispatch(setDiagnostics(state, marks));
      else states.set(name, state.update(setDiagnostics(state, marks)).state);
    },
  };
}

/** gcc counts a tab up to the next multiple of 8. */
function offsetOf(text: string, column: number): number {
  let shown = 1;
  let at = 0;
  while (at < text.length && shown < column) {
    shown = text[at] === "\t" ? shown + (8 - ((shown - 1) % 8)) : shown + 1;
    at++;
  }
  return at;
}

function markOf(state: EditorState, d: Diagnostic): Mark {
  const line = state.doc.line(Math.min(Math.max(d.line, 1), state.doc.lines));
  const from = Math.min(line.from + offsetOf(line.text, d.column), line.to);
  const word = /^[A-Za-z0-9_]+/.exec(state.doc.sliceString(from, line.to))?.[0].length ?? 1;
  return {
    from,
    to: Math.min(from + word, line.to),
    severity: d.severity === "note" ? "info" : d.severity,
    message: d.message,
  };
}
