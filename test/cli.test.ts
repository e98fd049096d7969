import { describe, expect, test } from "vitest";
import { buildFlags } from "../src/cli/flags";
import { helpText } from "../src/cli/help-text";
import { runCli } from "../src/cli/run-cli";
import { InfeasibleError, SafetyStopError } from "../src/errors";
import * as library from "../src/index";
import { buildSession } from "../src/index";
import { noFiles } from "./support/cli-files";

interface Run {
  readonly code: number;
  readonly out: string;
  readonly errors: readonly string[];
}

const run = (argv: string, build: (options: object) => ReturnType<typeof buildSession> = buildSession): Run => {
  const out: string[] = [];
  const errors: string[] = [];
  const code = runCli(argv === "" ? [] : argv.split(" "), {
    write: (text) => out.push(text),
    writeError: (text) => errors.push(text),
    version: "1.2.3",
    files: noFiles,
    library: { ...library, buildSession: build },
  });
  return { code, out: out.join("\n"), errors };
};

/** The options that a command line stands for. */
const optionsOf = (argv: string): object => {
  let seen: object = {};
  run(argv, (options) => {
    seen = options;
    return buildSession();
  });
  return seen;
};

const failing = (error: Error) => (): never => {
  throw error;
};

describe("flags", () => {
  test("every flag sets its option", () => {
    const argv =
      "build --priority legs --arrangement alternating --accent back --goal strength --level advanced --minutes 45 --warmup none " +
      "--sessions-per-week 2 --session-of-week 1 --priority-lift hip-thrust --gym home-barbell --crowding busy --straps " +
      "--limitation low-back:history --limitation knee:current --include a,b --include c --exclude d --template t --seed s " +
      "--select x --prescribe p --order o --pair q --fit f --why --format json";
    expect(optionsOf(argv)).toEqual({
      priority: "legs",
      arrangement: "alternating",
      accent: "back",
      goal: "strength",
      level: "advanced",
      minutes: 45,
      warmup: "none",
      sessionsPerWeek: 2,
      sessionOfWeek: 1,
      priorityLift: "hip-thrust",
      gym: "home-barbell",
      crowding: "busy",
      straps: true,
      limitations: [
        { area: "low-back", status: "history" },
        { area: "knee", status: "current" },
      ],
      include: ["a", "b", "c"],
      exclude: ["d"],
      template: "t",
      seed: "s",
      strategies: { select: "x", prescribe: "p", order: "o", pair: "q", fit: "f" },
    });
  });

  test("none is no option", () => expect(optionsOf("build")).toEqual({}));
  test("the help tells of each", () => {
    for (const { name } of buildFlags) expect(helpText).toContain(`--${name}`);
    expect(run("--help")).toEqual({ code: 0, out: helpText, errors: [] });
    expect(run("build --help").out).toBe(helpText);
  });
  test("version", () => expect(run("--version")).toEqual({ code: 0, out: "1.2.3", errors: [] }));
});

describe("a session", () => {
  test("as text, with its minutes", () => {
    const { code, out, errors } = run("build --priority legs --minutes 45 --gym home-barbell");
    expect([code, errors]).toEqual([0, []]);
    expect(out).toMatch(/^# .+ {2,}\(goal: general, level: intermediate, 45 min, gym: home-barbell\)\n/);
    expect(out).toMatch(/\n\nAbout \d+ minutes \(\d+ to \d+\)\./);
    expect(out).not.toContain("Why:");
  });

  test("with notices and reasons", () => {
    const { out } = run("build --minutes 40 --limitation low-back:history --why");
    expect(out).toContain("\nNote: ");
    expect(out).toMatch(/\nWhy:\n- .+\./);
  });

  test("as JSON, the bytes of the library", () => {
    expect(JSON.parse(run("build --minutes 30 --format json").out)).toEqual(
      JSON.parse(JSON.stringify(buildSession({ minutes: 30 }))),
    );
  });

  test("as Markdown, supersets marked", () => {
    const { out } = run("build --minutes 30 --goal work-capacity --gym compact-gym --format markdown --why");
    const rows = out.split("\n").filter((line) => line.startsWith("|"));
    expect(out).toMatch(/^# .+\n\nAbout \d+ minutes/);
    expect(rows[0]).toBe("| # | Exercise | Sets x reps | Effort | Rest | Warm-up sets |");
    expect(new Set(rows.slice(2).map((row) => row.split("|").length))).toEqual(new Set([8]));
    expect(out).toMatch(/\| \d\.1 superset \| .+ \| go on to \d\.2 \|/);
    expect(out).toMatch(/\| \d\.2 superset \| .+ \| \d:\d\d after the round \|/);
    expect(out).toContain("\n## Why\n\n- ");
  });
});

describe("bad use ends with 2, one problem a line", () => {
  test.each([
    ["build --minuts 40", ['Unknown flag "--minuts". Did you mean "--minutes"?']],
    ["build -m", ['Unknown flag "-m".']],
    ["build --minutes", ["--minutes needs a value: N."]],
    ["build --minutes --why", ["--minutes needs a value: N."]],
    ["build --minutes abc", ['--minutes must be a number, not "abc".']],
    ["build --straps=yes", ["--straps takes no value."]],
    ["build --limitation knee", ['--limitation must be AREA:STATUS like low-back:history, not "knee".']],
    ["build legs", ['Unexpected word "legs".']],
    ["build --format jsn", ['--format must be text, json, markdown, not "jsn". Did you mean "json"?']],
    ["biuld", ['Unknown command "biuld". Did you mean "build"?']],
    ["", [helpText]],
  ])("%s", (argv, errors) => {
    expect(run(argv)).toEqual({ code: 2, out: "", errors });
  });

  test("what the library finds wrong is told by flag, all of it", () => {
    const { code, errors } = run("build --goal strenght --minutes 5 --order backfirst --limitation kne:history");
    expect(code).toBe(2);
    expect(errors.map((line) => line.split(":")[0])).toEqual(
      expect.arrayContaining(["--goal", "--minutes", "--order", "--limitation"]),
    );
    expect(errors.join("\n")).toContain('Did you mean "strength"?');
  });
});

describe("what cannot be built ends with 1", () => {
  test("too much for the minutes", () => {
    const { code, errors } = run("build --minutes 10 --include barbell-deadlift,barbell-back-squat,leg-press,pull-up");
    expect(code).toBe(1);
    expect(errors.join("\n")).toMatch(/minutes/);
  });

  test.each([new InfeasibleError("No.", [], []), new SafetyStopError("See a clinician.")])("%s", (error) => {
    expect(run("build", failing(error))).toEqual({ code: 1, out: "", errors: [error.message] });
  });

  test("a bug is not swallowed", () => {
    expect(() => run("build", failing(new TypeError("oops")))).toThrow(TypeError);
  });
});

test("a red flag wins over every other problem of a command line", () => {
  for (const argv of ["build --red-flag chest-pain --foo", "build --red-flag chest-pain --minutes 5 --format pdf"]) {
    const { code, out, errors } = run(argv);
    expect([code, out]).toEqual([1, ""]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/care/u);
  }
  expect(run("build --screening pregnant:not-cleared --foo").code).toBe(1);
  expect(run("build --red-flag chest-pian --foo").code).toBe(2);
});
