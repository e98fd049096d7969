import type { RedFlag, ScreeningCondition } from "./vocabulary";

/** How each sign is said to the person, and whether it calls for an emergency department. */
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

/** A condition on the health screen, in words. */
export const conditionWords: { readonly [C in ScreeningCondition]: string } = {
  pregnant: "pregnancy",
  "postpartum-under-6-weeks": "the first six weeks after a birth",
  "cardiovascular-disease": "a disease of heart or vessels",
  "metabolic-disease": "a metabolic disease",
  "renal-disease": "a kidney disease",
  "uncontrolled-hypertension": "high blood pressure that is not under control",
  "surgery-under-12-weeks": "surgery in the last twelve weeks",
};

/** What to tell a person who reported signs that call for medical care: calm, and clear about an emergency. */
export const flagAdvice = (flags: readonly RedFlag[]): string => {
  const said = flags.map((flag) => signs[flag].words).join("; ");
  const start = `No workout today. You reported: ${said}. Often there is a harmless reason, but it has to be checked: `;
  return flags.some((flag) => signs[flag].isEmergency)
    ? `${start}please get emergency care now, call your local emergency number or go to an emergency department.`
    : `${start}please see a clinician before training.`;
};

/** What to tell a person whose conditions no clinician has cleared. */
export const clearanceAdvice = (uncleared: readonly ScreeningCondition[]): string =>
  `This needs clearance: ${uncleared.map((condition) => conditionWords[condition]).join("; ")}. ` +
  "Training is often possible and good, with changes. Please ask a clinician first, and say so once you are cleared.";
