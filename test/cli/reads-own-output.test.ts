import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/run-cli";
import { gyms } from "../../src/gyms/index";
import * as library from "../../src/index";
import { isKnownExercise, itemsOf } from "../../src/measure/items";
import type { Plan } from "../../src/model/plan";
import { goals, levels, limitationAreas } from "../../src/model/vocabulary";
import { filesOf } from "../support/cli-files";
import { randomRuns } from "../support/random-runs";

const run = (argv: readonly string[], stdin = "") => {
  const out: string[] = [];
  const code = runCli(argv, {
    write: (text) => out.push(text),
    writeError: (text) => out.push(text),
    version: "1.2.3",
    files: filesOf({}, stdin),
    library,
  });
  return { code, out: out.join("\n") };
};

const some = (argv: fc.Arbitrary<readonly string[]>) => fc.oneof(fc.constant([]), argv);

const flags: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.integer({ min: 20, max: 110 }).map((minutes) => ["--minutes", `${minutes}`]),
    fc.constantFrom(...gyms).map(({ id }) => ["--gym", id]),
    fc.constantFrom(...goals).map((goal) => ["--goal", goal]),
    fc.constantFrom(...levels).map((level) => ["--level", level]),
    some(fc.constantFrom("full", "specific", "none").map((warmup) => ["--warmup", warmup])),
    some(
      fc
        .tuple(fc.constantFrom(...limitationAreas), fc.constantFrom("current", "history"))
        .map((words) => ["--limitation", words.join(":")]),
    ),
    some(fc.constant(["--screening", "pregnant:cleared"])),
  )
  .map((all) => all.flat());

/** What is done, in order: the exercises with sets, reps and effort, and which of them are done by turns. */
const doneIn = ({ blocks }: Pick<Plan, "blocks">) => ({
  kinds: blocks.map(({ kind }) => kind),
  items: itemsOf(blocks).map(({ exercise, prescription: { sets, target, effort, perSet } }) => ({
    exercise: isKnownExercise(exercise) ? exercise.id : exercise.name,
    sets,
    target,
    effort,
    perSet,
  })),
});

test("what build prints is read back, with its reasons, in every format, and has no errors", () => {
  fc.assert(
    fc.property(flags, fc.constantFrom("text", "markdown"), (chosen, format) => {
      const built = run(["build", ...chosen, "--format", "json"]);
      fc.pre(built.code === 0);
      const session: Plan = JSON.parse(built.out);
      const { out } = run(["build", ...chosen, "--why", "--format", format]);
      const { plan, issues, unresolved } = library.parseSession(out);
      expect({ issues, unresolved }).toEqual({ issues: [], unresolved: [] });
      expect(doneIn(plan)).toEqual(doneIn(session));
      expect(plan.context?.minutes).toBe(session.context?.minutes);
      expect(run(["lint", "--stdin"], out)).toMatchObject({ code: 0 });
      expect(run(["lint", "--stdin"], built.out)).toMatchObject({ code: 0 });
    }),
    { numRuns: randomRuns(12) },
  );
});

describe("lines that are no exercises", () => {
  const read = (text: string) => {
    const { plan, issues, notes } = library.parseSession(text);
    return [library.formatPlan(plan), issues.length, notes.map((note) => note.text)];
  };

  test.each(["About 45 minutes (40 to 50).", "About 45 min", "Note: 3 sets of 8 reps, 90 s of rest."])("%s", (line) => {
    expect(read(`Leg Press 3x10\n\n${line}`)).toEqual(["Leg Press 3x10", 0, [line]]);
  });

  test("a walk of about 10 minutes is one", () => {
    expect(read("About 10 minutes of walking")[0]).toContain("walking 1x600s");
  });

  test.each(["Why:", "## Why", "Notes:", "**Notes**"])("the list below %s", (heading) => {
    const text = `Leg Press 3x10\n\n${heading}\n\n- Stop with 2 to 3 reps left.\n- Leg Press: 3 sets of 10.\n\nDeadlift 1x5`;
    const [plan, issues] = read(text);
    expect([plan, issues]).toEqual(["Leg Press 3x10\nBarbell Deadlift 1x5", 0]);
  });

  test("a list below a heading that comes first is the session", () => {
    expect(read("Notes\n- Leg Press 3x10")[0]).toContain("Leg Press 3x10");
  });
});

test("a row below the headings of a table is an exercise, whatever words it has", () => {
  const { plan } = library.parseSession(
    "| # | Exercise | Sets x reps | Effort |\n|---|---|---|---|\n| 1 | Romanian Deadlift | 3x5-8 | 2-3 reps in reserve |",
  );
  expect(library.formatPlan(plan)).toBe("Romanian Deadlift 3x5-8 @RIR2-3");
});
