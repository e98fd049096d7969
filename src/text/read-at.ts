import type { Effort, Load } from "../model/prescription";
import type { Clause } from "./clause";
import { readEffort } from "./read-effort";
import { readList } from "./read-list";
import { readLoad } from "./read-load";
import { isSign, type Reader } from "./token";

/** An entry or `-`, which says that this set has none. */
const orMissing =
  <T>(reader: Reader<T>): Reader<T | undefined> =>
  (tokens, at) =>
    isSign(tokens, at, "-") ? { value: undefined, next: at + 1 } : reader(tokens, at);

const efforts: Reader<readonly (Effort | undefined)[]> = readList(orMissing(readEffort), [","]);
const loads: Reader<readonly (Load | undefined)[]> = readList(orMissing(readLoad), [","]);

/** What stands behind `@`: efforts or loads, one for all sets or one a set. */
export const readAt: Reader<Clause> = (tokens, at) => {
  if (!isSign(tokens, at, "@")) return undefined;
  const hard = efforts(tokens, at + 1);
  const heavy = loads(tokens, at + 1);
  if (hard?.value.some((one) => one !== undefined) && hard.next >= (heavy?.next ?? 0)) {
    return { value: { kind: "effort", efforts: hard.value }, next: hard.next };
  }
  if (!heavy?.value.some((one) => one !== undefined)) return undefined;
  return { value: { kind: "load", loads: heavy.value }, next: heavy.next };
};
