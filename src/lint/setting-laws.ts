import type { Issue } from "../errors";
import { json } from "../schema/fields";
import { findIssues } from "../schema/find-issues";
import { fieldOf, isRecord, type Path, textAt } from "../schema/look-into";
import { makeIssue, makeKeyIssue } from "../schema/make-issue";
import { strict } from "./strict";

/** Parameters with their defaults. */
type Params = { readonly [name: string]: unknown };

const inQuotes = (words: Iterable<string>): string => [...words].map((word) => `"${word}"`).join(", ");

const words: { readonly [kind: string]: string } = {
  number: "a number",
  string: "a text",
  boolean: "true or false",
  array: "a list of JSON values",
  object: "an object of JSON values",
};

const kindOf = (value: unknown): string => {
  if (typeof value === "number") return Number.isFinite(value) ? "number" : "no number";
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
};

const isNested = (value: unknown): boolean => typeof value === "object" && value !== null;

const isOfKind = (value: unknown, wished: string): boolean =>
  kindOf(value) === wished && !(isNested(value) && findIssues(json(), value).length > 0);

const namesOf = (params: Params): string => {
  const names = Object.keys(params);
  return names.length === 0 ? "none: this rule has no parameters" : `one of ${inQuotes(names)}`;
};

const paramIssues = (given: Params, params: Params, place: Path): readonly Issue[] =>
  Object.entries(given).flatMap(([name, value]) => {
    if (!Object.hasOwn(params, name)) return [makeKeyIssue(place, name, namesOf(params))];
    const wished = kindOf(params[name]);
    return isOfKind(value, wished)
      ? []
      : [makeIssue({ path: [...place, name], expected: words[wished] ?? wished, value })];
  });

/** Parameters of every rule that may be set, by its id; plugins may be anything. */
const paramsById = (plugins: readonly unknown[]): ReadonlyMap<string, Params> => {
  const known = new Map<string, Params>(strict.map(({ id, meta }) => [id, meta.params]));
  for (const plugin of plugins) {
    const params = fieldOf(fieldOf(plugin, "meta"), "params");
    const id = textAt(plugin, "id");
    if (id !== undefined && !known.has(id)) known.set(id, isRecord(params) ? params : {});
  }
  return known;
};

/** What is wrong with settings across fields: rules and parameters that there are not, or that are of another kind. */
export const settingLaws = (settings: unknown, plugins: readonly unknown[]): readonly Issue[] => {
  if (!isRecord(settings)) return [];
  const known = paramsById(plugins);
  return Object.entries(settings).flatMap(([id, setting]) => {
    const params = known.get(id);
    if (params === undefined) return [makeKeyIssue(["rules"], id, `one of ${inQuotes(known.keys())}`)];
    const given: unknown = Array.isArray(setting) ? setting[1] : undefined;
    return isRecord(given) ? paramIssues(given, params, ["rules", id, 1]) : [];
  });
};
