import type { JsonValue } from "../model/json";
import { buildFlags, type Flag } from "./flags";

/** Options as they were written; the builder checks what they mean. */
export interface ReadOptions {
  /** Options by their names. */
  readonly options: { readonly [option: string]: JsonValue };
  /** Everything that is wrong, one sentence each. */
  readonly problems: readonly string[];
}

const splitList = (values: readonly string[]): readonly string[] =>
  values.flatMap((value) => value.split(",").map((word) => word.trim())).filter((word) => word !== "");

const readLimitation = (text: string): JsonValue => {
  const [area = "", status = ""] = text.split(":");
  return { area, status };
};

const readScreening = (text: string): JsonValue => {
  const [condition = "", answer = ""] = text.split(":");
  return { condition, cleared: answer === "cleared" };
};

const isScreening = (text: string): boolean => /^[^:]+:(not-)?cleared$/.test(text);

const isLimitation = (text: string): boolean => /^[^:]+:[^:]+$/.test(text);

const problemsOf = ({ name, kind }: Flag, values: readonly string[]): readonly string[] => {
  if (kind === "number") {
    const wrong = values.filter((value) => !/^-?\d+(\.\d+)?$/.test(value));
    return wrong.map((value) => `--${name} must be a number, not ${JSON.stringify(value)}.`);
  }
  if (kind === "screening") {
    const wrong = values.filter((value) => !isScreening(value));
    return wrong.map(
      (value) => `--${name} must be CONDITION:cleared or CONDITION:not-cleared, not ${JSON.stringify(value)}.`,
    );
  }
  if (kind !== "limitation") return [];
  const wrong = values.filter((value) => !isLimitation(value));
  return wrong.map((value) => `--${name} must be AREA:STATUS like low-back:history, not ${JSON.stringify(value)}.`);
};

const readValue = ({ kind }: Flag, values: readonly string[]): JsonValue => {
  switch (kind) {
    case "yes":
      return true;
    case "number":
      return Number(values.at(-1));
    case "list":
      return splitList(values);
    case "limitation":
      return values.map(readLimitation);
    case "screening":
      return values.map(readScreening);
    case "word":
    case "strategy":
      return values.at(-1) ?? "";
  }
};

/**
 * Turns flags into options.
 *
 * @param values Values of each flag.
 */
export const readOptions = (values: ReadonlyMap<string, readonly string[]>): ReadOptions => {
  const given = buildFlags.flatMap((flag) => {
    const written = values.get(flag.name);
    return flag.option === undefined || written === undefined ? [] : [{ flag, option: flag.option, written }];
  });
  const entriesOf = (isStrategy: boolean): readonly (readonly [string, JsonValue])[] =>
    given
      .filter(({ flag }) => (flag.kind === "strategy") === isStrategy)
      .map(({ flag, option, written }) => [option, readValue(flag, written)] as const);
  const strategies = entriesOf(true);
  return {
    options: {
      ...Object.fromEntries(entriesOf(false)),
      ...(strategies.length === 0 ? {} : { strategies: Object.fromEntries(strategies) }),
    },
    problems: given.flatMap(({ flag, written }) => problemsOf(flag, written)),
  };
};
