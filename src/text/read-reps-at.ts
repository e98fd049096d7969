import type { Clause } from "./clause";
import { makeWork } from "./make-work";
import { loadUnitAt, readLoad } from "./read-load";
import { readPercent } from "./read-percent";
import { readReps } from "./read-reps";
import { isSign, numberAt, type Reader } from "./token";

const listSigns = ["/", "-", ","];
/** More reps at a load are something else. */
const mostReps = 50;

/** `5 @ 65%`, `1+@85%`, `5 @ 100kg`: the reps of one set, and how hard or heavy it is. */
export const readRepsAt: Reader<readonly Clause[]> = (tokens, at) => {
  const isOfList = listSigns.some((sign) => isSign(tokens, at - 1, sign)) && numberAt(tokens, at - 2) !== undefined;
  const reps = isOfList ? undefined : readReps(tokens, at);
  if (reps === undefined || !isSign(tokens, reps.next, "@") || loadUnitAt(tokens, at + 1) !== undefined)
    return undefined;
  const { target } = reps.value;
  if (target.kind === "reps" && target.max > mostReps) return undefined;
  const effort = readPercent(tokens, reps.next + 1);
  const load = readLoad(tokens, reps.next + 1);
  const end = effort ?? load;
  if (end === undefined) return undefined;
  const how: Clause =
    effort === undefined ? { kind: "load", loads: [load?.value] } : { kind: "effort", efforts: [effort.value] };
  const problem = end.problem === undefined ? {} : { problem: end.problem };
  return { value: [...makeWork({ ...reps, value: [reps.value] }, undefined).value, how], next: end.next, ...problem };
};
