import { SafetyStopError } from "../errors";
import { type RedFlag, redFlags, type ScreeningCondition, screeningConditions } from "../model/vocabulary";
import { fieldOf } from "../schema/look-into";
import { takePlain } from "../schema/take-plain";

/** How each sign is said to the person, and whether it calls for an emergency department (RULEBOOK R51). */
const signs: { readonly [F in RedFlag]: { readonly words: string; readonly isEmergency: boolean } } = {
  "bladder-or-bowel-dysfunction": { words: "new trouble with bladder or bowel", isEmergency: true },
  "saddle-numbness": { words: "numbness between the legs", isEmergency: true },
  "leg-weakness-or-numbness": { words: "growing weakness or numbness in the legs", isEmergency: true },
  "major-trauma": { words: "a serious fall or accident", isEmergency: false },
  "minor-trauma-with-osteoporosis": { words: "a knock or fall with osteoporosis", isEmergency: false },
  "fever-or-weight-loss-with-back-pain": {
    words: "fever, chills or weight loss together with back pain",
    isEmergency: false,
  },
  "cancer-history-with-new-pain": { words: "new pain after cancer", isEmergency: false },
  "severe-night-pain": { words: "severe pain that does not let up at night", isEmergency: false },
  "steroid-drug-or-immune-risk-with-pain": {
    words: "pain together with steroids, injected drugs or a weak immune system",
    isEmergency: false,
  },
  "chest-pain": { words: "chest pain", isEmergency: true },
  fainting: { words: "fainting", isEmergency: true },
  "unusual-breathlessness": { words: "unusual breathlessness", isEmergency: true },
};

const conditions: { readonly [C in ScreeningCondition]: string } = {
  pregnant: "pregnancy",
  "postpartum-under-6-weeks": "the first six weeks after a birth",
  "cardiovascular-disease": "a disease of heart or vessels",
  "metabolic-disease": "a metabolic disease",
  "renal-disease": "a kidney disease",
  "uncontrolled-hypertension": "high blood pressure that is not under control",
  "surgery-under-12-weeks": "surgery in the last twelve weeks",
};

const flagAdvice = (flags: readonly RedFlag[]): string => {
  const said = flags.map((flag) => signs[flag].words).join("; ");
  const start = `No workout today. You reported: ${said}. Often there is a harmless reason, but it has to be checked: `;
  return flags.some((flag) => signs[flag].isEmergency)
    ? `${start}please get emergency care now, call your local emergency number or go to an emergency department.`
    : `${start}please see a clinician before training.`;
};

const clearanceAdvice = (uncleared: readonly ScreeningCondition[]): string =>
  `This needs clearance: ${uncleared.map((condition) => conditions[condition]).join("; ")}. ` +
  "Training is often possible and good, with changes. Please ask a clinician first; once you are cleared, say so with `cleared: true`.";

/** A field of a value that may be anything, copied; nothing where it cannot be read. */
const readField = (options: unknown, key: string): unknown => {
  if (typeof options !== "object" || options === null) return undefined;
  try {
    return takePlain(Reflect.get(options, key));
  } catch {
    return undefined;
  }
};

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/**
 * Stops where the person should see a clinician first, whatever else is wrong with the options: a red flag, then a
 * condition that is not cleared.
 *
 * @throws {SafetyStopError} with the advice to show.
 */
export const stopForSafety = (options: unknown): void => {
  const flagged = listed(readField(options, "redFlags"));
  const flags = redFlags.filter((flag) => flagged.includes(flag));
  if (flags.length > 0) throw new SafetyStopError(flagAdvice(flags));
  const answers = listed(readField(options, "screening")).filter((answer) => fieldOf(answer, "cleared") === false);
  const named = answers.map((answer) => fieldOf(answer, "condition"));
  const uncleared = screeningConditions.filter((condition) => named.includes(condition));
  if (uncleared.length > 0) throw new SafetyStopError(clearanceAdvice(uncleared));
};
