import { each, fields, type Look, maybe, word } from "./look";
import { lookAtKnownExercise } from "./look-at-exercise";
import { once } from "./once";
import { stopAtWrong } from "./require-plan";

/** Catalogues that were looked at: one that is not changed afterwards is looked at once. */
const known = /* @__PURE__ */ new WeakSet<object>();

const lookAtList = /* @__PURE__ */ once(() => each("a list of exercises", lookAtKnownExercise()));

const lookAtCatalog: Look = (value, walk) => {
  if (typeof value === "object" && value !== null && known.has(value)) return;
  const before = walk.wrong.length;
  lookAtList()(value, walk);
  if (Array.isArray(value) && walk.wrong.length === before) known.add(value);
};

const lookAtOptions = /* @__PURE__ */ once(() =>
  fields("an object", { exercises: maybe(lookAtCatalog), loadUnit: maybe(word(["kg", "lb"])) }),
);

/**
 * Stops where what was handed in as a catalogue is none, before anything trips over it.
 *
 * @throws {OptionsError} with every place where it is not.
 */
export const requireExercises = (exercises: unknown): void => stopAtWrong(lookAtCatalog, exercises, "catalogue");

/** The same for one exercise of a catalogue. */
export const requireExercise = (exercise: unknown): void => stopAtWrong(lookAtKnownExercise(), exercise, "exercise");

/** The same for options that hold a catalogue, and the unit of bare loads. */
export const requireReadingOptions = (options: unknown): void => stopAtWrong(lookAtOptions(), options, "options");
