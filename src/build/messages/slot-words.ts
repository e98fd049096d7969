import { idWords } from "./words";

const slots: { readonly [slot: string]: string } = {
  "knee-dominant": "squat",
  hinge: "hip hinge",
  "horizontal-pull": "row",
  "vertical-pull": "pulldown",
  "knee-flexion": "leg curl",
  "rear-delt": "rear-shoulder",
  calf: "calf",
  "knee-extension": "leg extension",
  hips: "hip",
  trunk: "lower-back",
  "horizontal-push": "chest press",
  "vertical-push": "overhead press",
  "chest-fly": "chest fly",
  "lateral-raise": "lateral raise",
  "elbow-flexion": "curl",
  "elbow-extension": "triceps extension",
  dip: "dip",
  "rotator-cuff": "rotator-cuff",
  core: "trunk",
};

/** The place of a day template in a coach's words, to be read before "exercise". */
export const slotWords = (slot: string): string => slots[slot] ?? idWords(slot);
