import type { JsonValue } from "./model/json";

/** One thing that is wrong with an input. */
export interface Issue {
  /** Where, as keys and indexes from the top. */
  readonly path: readonly (string | number)[];
  /** What was expected. */
  readonly expected: string;
  /** What was received, printed. */
  readonly received: string;
  /** The whole in one sentence, with a suggestion where there is one. */
  readonly message: string;
}

/** A change of options that was tried and makes the request possible. */
export interface Relaxation {
  /** What to change, in one sentence. */
  readonly message: string;
  /** The options to change; a key with `null` is one to leave out. */
  readonly change: { readonly [option: string]: JsonValue };
}

/** Codes of the library's errors. */
export type ErrorCode = "options" | "infeasible" | "safety-stop" | "strategy" | "format";

const brand = "backlegs.error";

/** Base of every error that the library throws on purpose. */
export class BacklegsError extends Error {
  /** Name of the class, in a minified bundle too. */
  static override readonly name: string = "BacklegsError";
  /** Which kind it is. */
  readonly code: ErrorCode;
  /** Marks it across realms and copies of the library. */
  readonly brand = brand;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = "BacklegsError";
    this.code = code;
  }
}

/** The options or a definition have problems, all of them listed. */
export class OptionsError extends BacklegsError {
  /** Name of the class, in a minified bundle too. */
  static override readonly name: string = "OptionsError";
  /** Which kind it is. */
  declare readonly code: "options";
  /** Every problem. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super("options", issues.map((issue) => issue.message).join("\n"));
    this.name = "OptionsError";
    this.issues = issues;
  }
}

/** The request is well formed and cannot be met. */
export class InfeasibleError extends BacklegsError {
  /** Name of the class, in a minified bundle too. */
  static override readonly name: string = "InfeasibleError";
  /** Which kind it is. */
  declare readonly code: "infeasible";
  /** The smallest set of options that are in conflict. */
  readonly conflict: readonly string[];
  /** Changes that were tried and work, cheapest first. */
  readonly relaxations: readonly Relaxation[];

  constructor(message: string, conflict: readonly string[], relaxations: readonly Relaxation[], cause?: unknown) {
    super("infeasible", message);
    this.name = "InfeasibleError";
    this.conflict = conflict;
    this.relaxations = relaxations;
    if (cause !== undefined) this.cause = cause;
  }
}

/** The person should see a clinician before training: there is advice to show and no workout. */
export class SafetyStopError extends BacklegsError {
  /** Name of the class, in a minified bundle too. */
  static override readonly name: string = "SafetyStopError";
  /** Which kind it is. */
  declare readonly code: "safety-stop";
  /** What to show. */
  readonly advice: string;

  constructor(advice: string) {
    super("safety-stop", advice);
    this.name = "SafetyStopError";
    this.advice = advice;
  }
}

/** @inline */
type Blame = { readonly cause?: unknown; readonly what?: "Strategy" | "Rule" };

/** A strategy broke the promise of its stage, or a rule of your own that of rules. */
export class StrategyError extends BacklegsError {
  /** Name of the class, in a minified bundle too. */
  static override readonly name: string = "StrategyError";
  /** Which kind it is. */
  declare readonly code: "strategy";
  /** Name of the strategy, id of the rule. */
  readonly strategy: string;
  /** The promise that it broke. */
  readonly promise: string;

  constructor(strategy: string, promise: string, { what = "Strategy", ...options }: Blame = {}) {
    super("strategy", `${what} "${strategy}" ${promise}`, options);
    this.name = "StrategyError";
    this.strategy = strategy;
    this.promise = promise;
  }
}

/** A text or a file in another format cannot be read. */
export class FormatError extends BacklegsError {
  /** Name of the class, in a minified bundle too. */
  static override readonly name: string = "FormatError";
  /** Which kind it is. */
  declare readonly code: "format";
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;

  constructor(message: string, place: { readonly line: number; readonly column: number }) {
    super("format", message);
    this.name = "FormatError";
    this.line = place.line;
    this.column = place.column;
  }
}

/** Any error of the library; its `code` tells which. */
export type AnyBacklegsError = OptionsError | InfeasibleError | SafetyStopError | StrategyError | FormatError;

/**
 * Whether a value is an error of this library, also one from another realm or another copy of it.
 *
 * @param value Anything that was thrown.
 */
export const isBacklegsError = (value: unknown): value is AnyBacklegsError =>
  typeof value === "object" && value !== null && "brand" in value && value.brand === brand;
