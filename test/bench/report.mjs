import { writeFileSync } from "node:fs";
import { cpus } from "node:os";

const line = (cells) => `| ${cells.join(" | ")} |`;

/** The table of a part, each row with the command that makes it. */
export const tableText = ({ head, rows, command }) =>
  [
    line([...head, "command"]),
    line([...head, "command"].map(() => "---")),
    ...rows.map((row) => line([...row, `\`${command}\``])),
  ].join("\n");

const intro = `---
title: Benchmarks
---

# Benchmarks

Written by \`npm run bench\`; the numbers are those of its last run. Goals stand beside results, reached or not. The yardstick of time is
\`JSON.stringify\` of one fixed session of 8 kB, timed by turns with what is measured, so that a slow or busy machine changes both alike.
`;

/** Writes the page of all results. */
export const writeReport = (results) => {
  const [{ model } = { model: "unknown" }, ...others] = cpus();
  const machine = `Measured on Node ${process.versions.node}, ${others.length + 1} × ${model.trim()}.`;
  const parts = results.map((result) => `## ${result.title}\n\n${result.text}\n\n${tableText(result)}\n`);
  writeFileSync(new URL("../../docs/benchmarks.md", import.meta.url), [intro, `${machine}\n`, ...parts].join("\n"));
};
