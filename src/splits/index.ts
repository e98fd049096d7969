/** Day templates: what a back-and-legs day is made of. */
import type { DayTemplate } from "../model/split";
import { articleAlternating } from "./article-alternating";
import { articleLegsFirst } from "./article-legs-first";
import { articleSequential } from "./article-sequential";
import { backAndLegs } from "./back-and-legs";

export { articleAlternating, articleLegsFirst, articleSequential, backAndLegs };

/** Every day template, the default first. */
export const templates: readonly DayTemplate[] = [backAndLegs, articleLegsFirst, articleAlternating, articleSequential];
