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
};

/** The place of a day template in a coach's words, to be read before "exercise". */
export const slotWords = (slot: string): string => slots[slot] ?? idWords(slot);
