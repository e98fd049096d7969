import type { JsonValue } from "../model/json";

const print = (value: JsonValue | undefined): string => {
  if (value === undefined || value === null) return "";
  if (typeof value === "object") return Array.isArray(value) ? value.map(print).join(", ") : JSON.stringify(value);
  return String(value);
};

/** A message with `{name}` replaced by the fields of its data; lists are joined with commas. */
export const fillMessage = (template: string, data: { readonly [key: string]: JsonValue }): string =>
  template.replace(/\{(\w+)\}/g, (_all, name: string) => print(data[name]));
