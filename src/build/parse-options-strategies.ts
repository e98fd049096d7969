import type { Issue } from "../errors";
import { balancedStimulus } from "../measure/score";
import type { Objective } from "../model/objective";
import type { Strategies, StrategyNames } from "../model/strategy";
import { type Stage, stages } from "../model/vocabulary";
import { fieldOf, isRecord } from "../schema/look-into";
import { makeIssue, makeKeyIssue } from "../schema/make-issue";
import type { Parts } from "./parts";

type Names = { readonly [S in Stage]: string };

/** The strategies of a session with their names, and what is wrong with those that were asked for. */
export interface ChosenStrategies {
  /** One a stage. */
  readonly strategies: Strategies;
  /** Their names. */
  readonly names: Names;
  /** What is wrong. */
  readonly issues: readonly Issue[];
}

const isFunction = <F>(value: unknown): value is F => typeof value === "function";

/** The name that a function has itself; "custom" where it has none. */
export const ownName = (strategy: object): string => {
  const name: unknown = Object.getOwnPropertyDescriptor(strategy, "name")?.value;
  return typeof name === "string" && name.trim() !== "" ? name.slice(0, 200) : "custom";
};

/**
 * Its registered name; else its own, marked where a registered strategy is called so: the brief must not mistake them.
 */
const nameOf = (stage: Stage, strategy: object, parts: Parts): string => {
  const registry = parts.names?.[stage] ?? {};
  const registered = Object.keys(registry).find((name) => registry[name] === strategy);
  const own = ownName(strategy);
  return registered ?? (Object.hasOwn(registry, own) ? `${own} (custom)` : own);
};

/**
 * The names of strategies, by where names are registered and by the strategies: a day may have others than its builder.
 */
const defaults = /* @__PURE__ */ new WeakMap<StrategyNames, WeakMap<Strategies, Names>>();

const noNames: StrategyNames = { select: {}, prescribe: {}, order: {}, pair: {}, fit: {} };

const defaultNames = (parts: Parts): Names => {
  const { names: registry = noNames, strategies } = parts;
  const known = defaults.get(registry) ?? new WeakMap<Strategies, Names>();
  defaults.set(registry, known);
  const kept = known.get(strategies);
  if (kept !== undefined) return kept;
  const name = (stage: Stage): string => nameOf(stage, strategies[stage], parts);
  const [select, prescribe, order] = [name("select"), name("prescribe"), name("order")];
  const names = { select, prescribe, order, pair: name("pair"), fit: name("fit") };
  known.set(strategies, names);
  return names;
};

const expectedOf = (stage: Stage, parts: Parts): string => {
  const registered = Object.keys(parts.names?.[stage] ?? {});
  const names = registered.length === 0 ? [defaultNames(parts)[stage]] : registered;
  return `a function or one of ${names.map((name) => `"${name}"`).join(", ")}`;
};

interface Chosen<F> {
  readonly strategy: F;
  readonly name: string;
}

const choose = <S extends Stage>(stage: S, given: unknown, parts: Parts, issues: Issue[]): Chosen<Strategies[S]> => {
  const usual = { strategy: parts.strategies[stage], name: defaultNames(parts)[stage] };
  if (given === undefined || given === usual.name) return usual;
  if (isFunction<Strategies[S] & object>(given)) return { strategy: given, name: nameOf(stage, given, parts) };
  const registry: { readonly [name: string]: Strategies[S] } = parts.names?.[stage] ?? {};
  const named = typeof given === "string" && Object.hasOwn(registry, given) ? registry[given] : undefined;
  if (typeof given === "string" && named !== undefined) return { strategy: named, name: given };
  issues.push(makeIssue({ path: ["strategies", stage], expected: expectedOf(stage, parts), value: given }));
  return usual;
};

const keyIssues = (given: unknown): Issue[] => {
  const expected = `one of the keys ${stages.map((stage) => `"${stage}"`).join(", ")}`;
  if (!isRecord(given)) return [makeIssue({ path: ["strategies"], expected: "an object", value: given })];
  const known: ReadonlySet<string> = new Set(stages);
  return Object.keys(given).flatMap((key) => (known.has(key) ? [] : [makeKeyIssue(["strategies"], key, expected)]));
};

/**
 * The strategies that were asked for, by function or by name; those of the parts where nothing was said.
 *
 * @param given Plain data that may be anything.
 */
export const chooseStrategies = (given: unknown, parts: Parts): ChosenStrategies => {
  if (given === undefined) return { strategies: parts.strategies, names: defaultNames(parts), issues: [] };
  const issues = keyIssues(given);
  const select = choose("select", fieldOf(given, "select"), parts, issues);
  const prescribe = choose("prescribe", fieldOf(given, "prescribe"), parts, issues);
  const order = choose("order", fieldOf(given, "order"), parts, issues);
  const pair = choose("pair", fieldOf(given, "pair"), parts, issues);
  const fit = choose("fit", fieldOf(given, "fit"), parts, issues);
  return {
    strategies: {
      select: select.strategy,
      prescribe: prescribe.strategy,
      order: order.strategy,
      pair: pair.strategy,
      fit: fit.strategy,
    },
    names: { select: select.name, prescribe: prescribe.name, order: order.name, pair: pair.name, fit: fit.name },
    issues,
  };
};

const isObjective = (value: unknown): value is Objective => {
  try {
    if (typeof value !== "object" || value === null) return false;
    const name: unknown = Reflect.get(value, "name");
    return typeof name === "string" && name.trim() !== "" && typeof Reflect.get(value, "score") === "function";
  } catch {
    return false;
  }
};

/** The objective of parts: the library's own where they name none. */
export const objectiveOf = ({ objective = balancedStimulus }: Parts): Objective => objective;

/** The objective that was asked for: an object, or the name of the parts' own; nothing where it is neither. */
export const chooseObjective = (given: unknown, parts: Parts): Objective | undefined => {
  const usual = objectiveOf(parts);
  if (given === undefined || given === usual.name) return usual;
  return isObjective(given) ? given : undefined;
};
