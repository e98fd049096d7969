declare const describe: unknown;
declare const it: unknown;

/** Names a group of tests, or a test, and runs it: `describe` and `it` of the test runner. */
export type Named = (name: string, run: () => void) => unknown;

/** The runner that tests are given to. */
export interface TestRunner {
  /** The runner's `describe`; the global one where it is not said. */
  readonly describe?: Named;
  /** The runner's `it`; the global one where it is not said. */
  readonly it?: Named;
}

/** One test: its name, and what is wrong when it runs. */
export interface Check {
  /** What is tested. */
  readonly name: string;
  /** Gives what is wrong, in words. */
  readonly run: () => readonly string[];
}

const isNamed = (value: unknown): value is Named => typeof value === "function";

const failing = (name: string, problems: readonly string[]): readonly string[] =>
  problems.length === 0 ? [] : [`${name}\n${problems.join("\n")}`];

/**
 * Gives checks to the test runner, one test each, where there is one.
 *
 * @param subject What is tested.
 * @param checks The checks.
 * @param runner Its `describe` and `it`, where they are not global.
 * @returns Runs all of them at once; throws an `Error` that lists what is wrong.
 */
export const runChecks = (subject: string, checks: readonly Check[], runner: TestRunner): (() => void) => {
  const group = runner.describe ?? (typeof describe === "undefined" ? undefined : describe);
  const one = runner.it ?? (typeof it === "undefined" ? undefined : it);
  const runAll = (some: readonly Check[]) => (): void => {
    const problems = some.flatMap(({ name, run }) => failing(name, run()));
    if (problems.length > 0) throw new Error(`${subject}: ${problems.join("\n\n")}`);
  };
  if (isNamed(group) && isNamed(one)) {
    group(subject, () => {
      for (const check of checks) one(check.name, runAll([check]));
    });
  }
  return runAll(checks);
};
