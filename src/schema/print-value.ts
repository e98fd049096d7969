import type { Path } from "./look-into";
import { standsFor } from "./take-plain";

const longest = 60;

const printText = (text: string): string => JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text);

const printRecord = (value: object): string => {
  const keys = Object.keys(value);
  if (keys.length === 0) return "{}";
  const shown = keys.slice(0, 4).map((key) => (key.length > 20 ? `${key.slice(0, 20)}…` : key));
  return `an object with ${shown.join(", ")}${keys.length > 4 ? ", …" : ""}`;
};

const printList = (value: readonly unknown[]): string =>
  value.length === 0 ? "an empty list" : `a list of ${value.length}`;

const print = (value: unknown): string => {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return printText(value);
  if (typeof value === "function") return "a function";
  if (typeof value === "symbol") return standsFor(value) ?? "a symbol";
  if (typeof value === "bigint") return "a bigint";
  if (Array.isArray(value)) return printList(value);
  return typeof value === "object" && value !== null ? printRecord(value) : String(value);
};

/** A short form of a value for a message; at most some hundred characters, never throws. */
export const printValue = (value: unknown): string => {
  try {
    return print(value);
  } catch {
    return "something that cannot be read";
  }
};

const plainKey = /^[A-Za-z_$][\w$]*$/;

/** A path as it would be written in code: `gym.stations[0].count`. */
export const printPath = (path: Path): string => {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (!plainKey.test(step)) text += `[${printText(step)}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
};
