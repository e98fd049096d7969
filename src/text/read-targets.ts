import type { SetTarget } from "./clause";
import { readList } from "./read-list";
import { readPlainReps } from "./read-reps";
import { readSpacedReps } from "./read-spaced-reps";
import { readTarget } from "./read-target";
import { firstOf, isSign, type Reader } from "./token";

const readHyphened = /* @__PURE__ */ readList(readPlainReps, ["-"]);

/** `8-8-6`: three reps or more; two are a range. */
const readSteps: Reader<readonly SetTarget[]> = (tokens, at) => {
  const list = readHyphened(tokens, at);
  return list !== undefined && list.value.length >= 3 ? list : undefined;
};

const readOpen = /* @__PURE__ */ firstOf(readSpacedReps, readSteps, /* @__PURE__ */ readList(readTarget, [",", "/"]));

/** One target or one a set: `8-12`, `12,10,8`, `12, 10, 8`, `8-8-6`, `5/3/1+`, also in round brackets. */
export const readTargets: Reader<readonly SetTarget[]> = (tokens, at) => {
  if (!isSign(tokens, at, "(")) return readOpen(tokens, at);
  const inner = readOpen(tokens, at + 1);
  return inner !== undefined && isSign(tokens, inner.next, ")") ? { ...inner, next: inner.next + 1 } : undefined;
};
