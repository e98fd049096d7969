// Mutation testing of some folders or files of src: npm run mutate -- src/strategies src/measure/score.ts
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
const report = `${projectFolder}/reports/mutation.json`;
const places = process.argv.length > 2 ? process.argv.slice(2).map((place) => place.replace(/\/$/, "")) : ["src"];
const globs = places.map((place) => (place.endsWith(".ts") ? place : `${place}/**/*.ts`)).join(",");

rmSync(report, { force: true });
const { status } = spawnSync("npx", ["stryker", "run", "test/support/stryker.config.json", "--mutate", globs], {
  cwd: projectFolder,
  stdio: "inherit",
  env: { ...process.env, MUTATED_PLACES: places.join(",") },
});
if (status !== 0) process.exit(status ?? 1);

const { files } = JSON.parse(readFileSync(report, "utf8"));
const mutants = Object.values(files).flatMap((file) => file.mutants);
const count = (...states) => mutants.filter(({ status: state }) => states.includes(state)).length;
const found = count("Killed", "Timeout");
const missed = count("Survived", "NoCoverage");
const score = ((100 * found) / Math.max(1, found + missed)).toFixed(1);
console.log(
  `mutation score ${score} % of ${places.join(" ")}: ${found} of ${found + missed} mutants found, ` +
    `${count("Survived")} survived, ${count("NoCoverage")} in code that no test runs`,
);
