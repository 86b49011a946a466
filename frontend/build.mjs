// Builds the front end for Maven: `node build.mjs OUTPUT_FOLDER`. Does nothing where nothing changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const output = resolve(process.argv[2] ?? join(here, "../target/classes/static/assets"));
const installed = join(here, "node_modules/.installed-from");
const built = join(output, "../../../frontend-built-from");

const lock = digest([join(here, "package-lock.json"), join(here, "package.json")]);
if (read(installed) !== lock) {
  npm("ci", "--prefer-offline");
  writeFileSync(installed, lock);
}

const sources = lock + output + digest([join(here, "vite.config.ts"), join(here, "tsconfig.json"), ...files(join(here, "src"))]);
if (read(built) !== sources || !existsSync(join(output, "manifest.json"))) {
  npm("run", "--silent", "build");
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(built, sources);
}

function npm(...args) {
  const windows = process.platform === "win32";
  const run = spawnSync(windows ? "npm.cmd" : "npm", args, {
    cwd: here,
    stdio: "inherit",
    shell: windows,
    env: { ...process.env, MMAPLAB_ASSETS: output, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
  });
  if (run.status !== 0) {
    console.error(`npm ${args.join(" ")} failed`);
    process.exit(run.status ?? 1);
  }
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function digest(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    hash.update(path.slice(here.length)).update("\0").update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
}

function read(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
