/** Day templates: what a back-and-legs day is made of. */
import type { DayTemplate } from "../model/split";
import { articleAlternating } from "./article-alternating";
import { articleLegsFirst } from "./article-legs-first";
import { articleSequential } from "./article-sequential";
import { backAndLegs } from "./back-and-legs";
import { backFirstList } from "./back-first-list";
import { deadliftVariations } from "./deadlift-variations";

export { articleAlternating, articleLegsFirst, articleSequential, backAndLegs, backFirstList, deadliftVariations };

/** Every day template, the default first. */
export const templates: readonly DayTemplate[] = [
  backAndLegs,
  deadliftVariations,
  backFirstList,
  articleLegsFirst,
  articleAlternating,
  articleSequential,
];
