import { describe, expect, test } from "vitest";
import { lintFlags } from "../../src/cli/flags";
import { helpText } from "../../src/cli/help-text";
import { runCli } from "../../src/cli/run-cli";
import * as library from "../../src/index";
import { filesOf } from "../support/cli-files";

const bad = `# Heavy day            (goal: strength, level: advanced)

Barbell Back Squat 5x5 rest 1:00 [main]
  ramp 5@40% rest 1:00 3@60% rest 1:00
Leg Press 4x5 tempo 8-1-1-1 rest 2:00
Lat Pulldown 3x10 rest 2:00
`;
const good = "Leg Press 3x10 rest 2:00\nLat Pulldown 3x10 rest 2:00\nLying Leg Curl 3x12 rest 1:30\n";
const disk = {
  "bad.txt": bad,
  "plans/good.txt": good,
  "plans/words.md": "Dear diary, nothing to lift.\n",
  "plan.json": JSON.stringify(library.dehydrate(library.parseSession(bad).plan)),
  "strict.json": JSON.stringify({ rules: { "tempo-bounds": "error" } }),
  "wrong.json": JSON.stringify({ rules: { "tempo-bound": "error" }, extend: "strict" }),
  "gym.json": JSON.stringify({ context: { gym: "comercial" } }),
  "broken.json": "{",
};

const run = (argv: string, files: { readonly [path: string]: string } = disk, stdin = "") => {
  const out: string[] = [];
  const errors: string[] = [];
  const code = runCli(argv.split(" "), {
    write: (text) => out.push(text),
    writeError: (text) => errors.push(text),
    version: "1.2.3",
    files: filesOf(files, stdin),
    library,
  });
  return { code, out: out.join("\n"), errors };
};

describe("stylish", () => {
  test("file, line and column, severity, message, rule; then counts", () => {
    const { code, out, errors } = run("lint bad.txt");
    const lines = out.split("\n");
    expect(errors).toEqual([]);
    expect(lines.slice(0, 2)).toEqual(["", "bad.txt"]);
    expect(out).toMatch(
      /\n {2}3:1 {2}warning {2}Barbell Back Squat is heavy and gets 60 s of rest: .+ {2}rest-strength\n/,
    );
    expect(out).toMatch(/\n {2}5:1 {2}warning {2}Leg Press: a rep of 11 s is slow.+ {2}tempo-bounds\n/);
    expect(out).toMatch(
      /\n\n⚠ \d+ problems \(0 errors, 2 warnings, \d+ hints?\)\n {2}\d+ problems? may be mended with --fix\.$/,
    );
    expect(code).toBe(0);
  });

  test("lines are in order, the whole plan first", () => {
    const places = [...run("lint bad.txt").out.matchAll(/^ +(\d+):(\d+) /gm)].map(([, line]) => Number(line));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("nothing where nothing is found", () => {
    const quiet = { "good.txt": good, "backlegs.config.json": JSON.stringify({ rules: {} }) };
    const { code, out } = run("lint good.txt", quiet);
    expect([code, out]).toEqual([0, ""]);
  });

  test("several files, each with its own", () => {
    const { out, code } = run("lint bad.txt plans/words.md");
    expect(out).toContain("\nbad.txt\n");
    expect(out).toMatch(/\nplans\/words\.md\n +1:1 {2}error {2}The text must be a workout.+ {2}unreadable-plan\n/);
    expect(code).toBe(1);
  });

  test("a line that could not be read and a name that nobody knows are hints", () => {
    const { out, code } = run("lint --stdin", {}, `${good}Zercher Yoke Thing 3x10 rest 1:00\n`);
    expect(out).toMatch(/^\n<stdin>\n/);
    expect(out).toMatch(/4:1 {2}hint {2}No exercise is known as "Zercher Yoke Thing": .+ {2}unknown-exercise/);
    expect(code).toBe(0);
  });

  test("a switched-off line, with a reason", () => {
    const off = bad.replace(
      "tempo 8-1-1-1 rest 2:00",
      "tempo 8-1-1-1 rest 2:00 # backlegs-disable-line tempo-bounds: tendon work",
    );
    expect(run("lint --stdin", {}, off).out).not.toContain("tempo-bounds");
  });

  test("a switched-off line switches off no error about health", () => {
    const plan = "Deadlift 3x5 rest 3:00 # backlegs-disable-line back-condition-cap: fine";
    const context = { limitations: [{ area: "low-back", status: "current" }] };
    const files = { ...disk, "back.json": JSON.stringify({ context }) };
    const { out, code } = run("lint --stdin --config back.json", files, plan);
    expect(out).toMatch(/1:1 +error +.+ +back-condition-cap\n/);
    expect(code).toBe(1);
  });

  test("a plan as JSON", () => expect(run("lint plan.json").out).toContain("tempo-bounds"));
});

describe("several days in one file", () => {
  const week = `# My week            (goal: strength, level: advanced)

Monday
Back Squat 5x5 rest 3:00
Deadlift 3x5 @RPE9 rest 3:00

Tuesday
Deadlift 5x5 @RPE9 rest 1:00
Leg Press 3x8 tempo 8-1-1-1 rest 2:00
`;

  test("are checked as a week, each line where it stands", () => {
    const { out } = run("lint --stdin", {}, week);
    expect(out).toMatch(/^ +8:1 {2}warning {2}Barbell Deadlift is heavy and gets 60 s.* rest-strength$/m);
    expect(out).toMatch(/^ +9:1 {2}warning {2}Leg Press: a rep of 11 s.* tempo-bounds$/m);
    expect(out).toContain("session-spacing");
  });

  test("are mended day by day, and are a week again", () => {
    const { out, errors } = run("lint --stdin --fix", {}, week);
    expect(out).toMatch(/^# My week .*\(goal: strength, level: advanced\)\n\n# Monday\n/);
    expect(out).toMatch(/\n\n# Tuesday\nBarbell Deadlift 5x5 @RPE9 rest 2:00/);
    expect(errors.join("\n")).not.toMatch(/rest-strength|tempo-bounds/);
    expect(library.parseWeek(out).week.days.map(({ weekday }) => weekday)).toEqual([1, 2]);
  });
});

describe("exit code", () => {
  test.each<[string, number]>([
    ["lint bad.txt --max-warnings 2", 0],
    ["lint bad.txt --max-warnings 1", 1],
    ["lint bad.txt --max-warnings 0", 1],
    ["lint bad.txt --config strict.json", 1],
    ["lint plans/words.md", 1],
    ["lint plans/good.txt --max-warnings 0", 0],
  ])("%s: %d", (argv, code) => expect(run(argv).code).toBe(code));

  test("too many warnings are told", () => {
    expect(run("lint bad.txt --max-warnings 1").errors).toEqual(["There are more warnings than 1."]);
  });
});

describe("JSON", () => {
  test("files with their messages and counts", () => {
    const [first, second] = JSON.parse(run("lint bad.txt plans/good.txt --format json").out);
    expect(first).toMatchObject({ filePath: "bad.txt", errorCount: 0, warningCount: 2 });
    expect(first.messages).toContainEqual(
      expect.objectContaining({ ruleId: "rest-strength", severity: "warning", line: 3, column: 1, isFixable: true }),
    );
    expect(first.messages.length).toBe(first.errorCount + first.warningCount + first.hintCount);
    expect(second).toMatchObject({ filePath: "plans/good.txt", errorCount: 0, warningCount: 0 });
  });
});

describe("SARIF", () => {
  const log = JSON.parse(run("lint bad.txt plans/words.md --format sarif").out);
  const [{ tool, results, artifacts }] = log.runs;

  test("says what it is", () => {
    expect(log).toMatchObject({ version: "2.1.0", $schema: expect.stringContaining("sarif-2.1.0") });
    expect(tool.driver).toMatchObject({ name: "backlegs", version: "1.2.3" });
    expect(artifacts).toEqual([{ location: { uri: "bad.txt" } }, { location: { uri: "plans/words.md" } }]);
  });

  test("every result names its rule, level and place", () => {
    for (const { ruleId, ruleIndex, level, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(["error", "warning", "note"]).toContain(level);
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    }
    expect(results).toContainEqual(
      expect.objectContaining({
        ruleId: "tempo-bounds",
        level: "warning",
        locations: [
          { physicalLocation: { artifactLocation: { uri: "bad.txt" }, region: { startLine: 5, startColumn: 1 } } },
        ],
      }),
    );
  });

  test("rules are described once each", () => {
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(tool.driver.rules).toContainEqual(
      expect.objectContaining({ id: "tempo-bounds", defaultConfiguration: { level: "warning" } }),
    );
  });

  test("paths with spaces are addresses", () => {
    const { out } = run("lint --format sarif *.txt", { "my plan.txt": bad });
    expect(out).toContain('"uri": "my%20plan.txt"');
  });
});

describe("--fix", () => {
  test("loses nothing that could not be read, tells of it, and changes nothing the second time", () => {
    const text = [
      "Squat 5x5 rest 1:00",
      "Leg press 3x0",
      "Zorb 3x10",
      "Leg Curl 4x8 tempo 8-1-1-1 rest 2:00 # backlegs-disable-line tempo-bounds: tendon",
    ].join("\n");
    const { out, errors } = run("lint --stdin --fix", {}, text);
    expect(out).toMatch(/^Barbell Back Squat 5x5 rest 2:00/u);
    expect(out.split("\n")).toEqual(
      expect.arrayContaining([
        "Leg press 3x0",
        "Zorb 3x10",
        "Lying Leg Curl 4x8 tempo 8-1-1-1 rest 2:00 # backlegs-disable-line tempo-bounds: tendon",
      ]),
    );
    expect(errors.join("\n")).toMatch(/2:1 .*unread-text/u);
    expect(errors.join("\n")).toMatch(/3:1 .*unknown-exercise/u);
    expect(run("lint --stdin --fix", {}, out).out).toBe(out);
  });

  test("prints the mended plan; what remains goes to the standard error", () => {
    const { code, out, errors } = run("lint bad.txt --fix");
    expect(out).toContain("Barbell Back Squat 5x5 rest 2:00 [main]");
    expect(out).toContain("tempo 5-1-1-1");
    expect(out).not.toContain("rest-strength");
    expect(errors.join("\n")).not.toMatch(/tempo-bounds|rest-strength/);
    expect(errors.join("\n")).toContain("hint");
    expect(code).toBe(0);
  });

  test("of JSON as JSON", () => {
    const slim = JSON.parse(run("lint plan.json --fix").out);
    expect(slim.blocks[1].items[0].tempo.eccentric).toBe(5);
  });

  test("one plan at a time", () => {
    expect(run("lint bad.txt plans/good.txt --fix")).toEqual({
      code: 2,
      out: "",
      errors: ["--fix mends one plan at a time."],
    });
  });

  test("what is no plan is not mended", () => {
    const { code, out, errors } = run("lint plans/words.md --fix");
    expect([code, out]).toEqual([1, ""]);
    expect(errors.join("\n")).toContain("unreadable-plan");
  });
});

describe("the configuration", () => {
  const off = JSON.stringify({ rules: { "tempo-bounds": "off" } });

  test("is found here", () => {
    expect(run("lint bad.txt", { ...disk, "backlegs.config.json": off }).out).not.toContain("tempo-bounds");
  });

  test("or above", () => {
    expect(run("lint bad.txt", { ...disk, "../backlegs.config.json": off }).out).not.toContain("tempo-bounds");
    const both = { ...disk, "../backlegs.config.json": off, "backlegs.config.json": "{}" };
    expect(run("lint bad.txt", both).out).toContain("tempo-bounds");
  });

  test("or named", () => {
    expect(run("lint bad.txt --config strict.json").out).toMatch(/5:1 {2}error .*tempo-bounds/);
  });

  test("is printed in full", () => {
    const { code, out } = run("lint --print-config --config strict.json");
    const { rules } = JSON.parse(out);
    expect(code).toBe(0);
    expect(rules["tempo-bounds"]).toEqual(["error", { hint: 8, warning: 10 }]);
    expect(rules["time-pressed-mode"]).toBe("off");
  });

  test.each<[string, readonly RegExp[]]>([
    ["wrong.json", [/^wrong\.json: .*Did you mean "extends"\?/, /^wrong\.json: .*Did you mean "tempo-bounds"\?/]],
    ["gym.json", [/^gym\.json: context\.gym must be .*Did you mean "commercial"\?/]],
    ["broken.json", [/^broken\.json: this is no JSON\.$/]],
    ["missing.json", [/^Cannot read "missing\.json"\.$/]],
  ])("%s is bad use", (file, problems) => {
    const { code, out, errors } = run(`lint bad.txt --config ${file}`);
    expect([code, out]).toEqual([2, ""]);
    expect(errors).toHaveLength(problems.length);
    for (const [at, problem] of problems.entries()) expect(errors[at]).toMatch(problem);
  });
});

describe("bad use ends with 2, one problem a line", () => {
  test.each<[string, readonly string[]]>([
    ["lint", ["Name files to check, or --stdin."]],
    ["lint bad.txt --stdin", ["Name files, or --stdin, not both."]],
    ["lint missing.txt", ['Cannot read "missing.txt".']],
    ["lint missing/*.txt", ['No file matches "missing/*.txt".']],
    ["lint bad.txt --format styl", ['--format must be stylish, json, sarif, not "styl". Did you mean "stylish"?']],
    ["lint bad.txt --max-warnings -1", ['--max-warnings must be a whole number, not "-1".']],
    ["lint bad.txt --max-warnings", ["--max-warnings needs a value: N."]],
    ["lint bad.txt --minutes 30", ['Unknown flag "--minutes".']],
  ])("%s", (argv, errors) => expect(run(argv)).toEqual({ code: 2, out: "", errors }));
});

test("the help tells of each flag", () => {
  for (const { name } of lintFlags) expect(helpText).toContain(`--${name}`);
  expect(run("lint --help")).toEqual({ code: 0, out: helpText, errors: [] });
});
