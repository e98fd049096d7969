import { createBuilder } from "../build/create-builder";
import { builtIn } from "../built-in";
import { frozen } from "../compile/define-frozen";
import type { SessionOptions } from "../model/options";
import type { Session } from "../model/session";
import type { Strategies } from "../model/strategy";
import { type Check, runChecks, type TestRunner } from "./run-checks";
import { strategySessions } from "./strategy-sessions";

/** How a strategy is tested. */
export interface TestStrategyOptions extends TestRunner {
  /** Option sets that sessions are built from; a dozen of the library's own where they are not said. */
  readonly sessions?: readonly SessionOptions[];
}

/** A strategy with its stage, as options take it. */
type Chosen = NonNullable<SessionOptions["strategies"]>;

const build = /* @__PURE__ */ createBuilder(builtIn);

const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return `${error.name}: ${error.message}`;
};

const attempt = (run: () => readonly string[]): readonly string[] => {
  try {
    return run();
  } catch (error) {
    return [messageOf(error)];
  }
};

/** The same strategy, given frozen data, so that one that changes something throws. */
const guarded = (strategy: Strategies[keyof Strategies]): unknown => {
  const guarding = (...given: readonly unknown[]): unknown => {
    const [subject, brief] = given;
    frozen(subject);
    frozen(brief);
    return Reflect.apply(strategy, undefined, [...given]);
  };
  return Object.defineProperty(guarding, "name", { value: strategy.name });
};

const buildWith = (stage: keyof Strategies, strategy: unknown, options: SessionOptions): Session => {
  const strategies: Chosen = { ...options.strategies, [stage]: strategy };
  return build({ ...options, strategies });
};

const checkSession = (
  stage: keyof Strategies,
  strategy: Strategies[keyof Strategies],
  options: SessionOptions,
): readonly string[] =>
  attempt(() => {
    const first = buildWith(stage, guarded(strategy), options);
    const second = buildWith(stage, strategy, options);
    const isSame = JSON.stringify(first.blocks) === JSON.stringify(second.blocks);
    return isSame ? [] : ["makes something else the second time"];
  });

/** A strategy that is tried on nothing must not look sound. */
const nothingToTry: Check = { name: "has sessions to try", run: () => ["there is nothing to try: no sessions"] };

const titleOf = (options: SessionOptions): string =>
  Object.keys(options).length === 0 ? "the default session" : JSON.stringify(options);

/**
 * Tests a strategy of your own on many sessions: it keeps the promise of its stage and gives decisions that are plain
 * data, makes the same twice, and changes nothing that it is given.
 *
 * @param stage The stage that it is for.
 * @param strategy The strategy.
 * @param options Option sets to try, `describe` and `it` of the runner where they are not global.
 * @returns Runs all of it at once, for runners without `describe` and `it`; throws an `Error` that lists what is wrong.
 */
export const testStrategy = <Stage extends keyof Strategies>(
  stage: Stage,
  strategy: Strategies[Stage],
  options: TestStrategyOptions = {},
): (() => void) => {
  const checks = (options.sessions ?? strategySessions).map(
    (asked): Check => ({ name: titleOf(asked), run: () => checkSession(stage, strategy, asked) }),
  );
  const some = checks.length === 0 ? [nothingToTry] : checks;
  return runChecks(`${stage} ${strategy.name || "strategy"}`, some, options);
};
