import { lastLine, lastPlace, longestPauseSeconds } from "../model/limits";
import { intents, roles } from "../model/vocabulary";
import { blockCounts } from "./block-counts";
import { amount, each, fields, type Look, lasting, lookInto, maybe, note, text, whole, word } from "./look";
import { lookAtContext } from "./look-at-context";
import { lookAtExercise } from "./look-at-exercise";
import { lookAtPrescription, lookAtRampSet } from "./look-at-prescription";
import { isRecord } from "./look-into";
import { once } from "./once";

const lookAtItem = (): Look =>
  fields("an item", {
    role: word(roles),
    exercise: lookAtExercise(),
    station: maybe(text()),
    warmup: each("a list of ramp sets", lookAtRampSet()),
    prescription: lookAtPrescription(),
    tags: maybe(each("a list of tags", text())),
  });

/** A superset of one cannot exist, nor a block of nothing. */
const lookAtCount: Look = (block, walk) => {
  if (!isRecord(block) || !Array.isArray(block["items"])) return;
  const { kind, items } = block;
  const count = Object.hasOwn(blockCounts, String(kind)) ? blockCounts[String(kind)] : undefined;
  const isRight = count === undefined || (items.length >= count.min && items.length <= count.max);
  if (!isRight) lookInto((value, at) => note(value, count.words, at), "items", items, walk);
};

const lookAtBlock = (): Look => {
  const pause = maybe(amount(0, longestPauseSeconds));
  const parts = fields("a block", {
    kind: word(Object.keys(blockCounts)),
    items: each("a list of items", lookAtItem()),
    changeSeconds: pause,
    restSeconds: pause,
    intent: maybe(word(intents)),
  });
  return lasting((value, walk) => {
    parts(value, walk);
    lookAtCount(value, walk);
  });
};

const lookAtSource = (): Look => {
  const place = whole(0, lastPlace);
  const line = whole(1, lastLine);
  const position = fields("a position", { block: place, item: place, line, column: line });
  const suppression = fields("a rule that is switched off", { ruleId: text(), reason: text(), line });
  return fields("a source", {
    positions: each("a list of positions", position),
    suppressions: each("a list of rules that are switched off", suppression),
  });
};

/** Looks at a plan. */
export const lookAtPlan = /* @__PURE__ */ once(() =>
  fields("an object with blocks", {
    title: maybe(text()),
    blocks: each("a list of blocks", lookAtBlock()),
    context: maybe(lookAtContext()),
    source: maybe(lookAtSource()),
  }),
);
