/** Day templates and splits: what a day is made of, and how a week is divided into days. */
import type { DayTemplate, SplitTemplate } from "../model/split";
import { armDay } from "./arm-day";
import { articleAlternating } from "./article-alternating";
import { articleLegsFirst } from "./article-legs-first";
import { articleSequential } from "./article-sequential";
import { backAndLegs } from "./back-and-legs";
import { backAndLegsAndPush } from "./back-and-legs-and-push";
import { backAndLegsOnly } from "./back-and-legs-only";
import { backAndLegsTwice } from "./back-and-legs-twice";
import { backDay } from "./back-day";
import { backFirstList } from "./back-first-list";
import { bodyPart } from "./body-part";
import { chestDay } from "./chest-day";
import { coreDay } from "./core-day";
import { deadliftVariations } from "./deadlift-variations";
import { fullBody } from "./full-body";
import { fullBodyDay } from "./full-body-day";
import { legDay } from "./leg-day";
import { pullDay } from "./pull-day";
import { pushAndArmsDay } from "./push-and-arms-day";
import { pushDay } from "./push-day";
import { pushPullLegs } from "./push-pull-legs";
import { shoulderAndArmDay } from "./shoulder-and-arm-day";
import { shoulderDay } from "./shoulder-day";
import { twoDayMinimum } from "./two-day-minimum";
import { upperBodyDay } from "./upper-body-day";
import { upperLower } from "./upper-lower";

export {
  armDay,
  articleAlternating,
  articleLegsFirst,
  articleSequential,
  backAndLegs,
  backAndLegsAndPush,
  backAndLegsOnly,
  backAndLegsTwice,
  backDay,
  backFirstList,
  bodyPart,
  chestDay,
  coreDay,
  deadliftVariations,
  fullBody,
  fullBodyDay,
  legDay,
  pullDay,
  pushAndArmsDay,
  pushDay,
  pushPullLegs,
  shoulderAndArmDay,
  shoulderDay,
  twoDayMinimum,
  upperBodyDay,
  upperLower,
};

/** Every day template, the default first. */
export const templates: readonly DayTemplate[] = /* @__PURE__ */ Object.freeze([
  backAndLegs,
  deadliftVariations,
  backFirstList,
  articleLegsFirst,
  articleAlternating,
  articleSequential,
  pushDay,
  pushAndArmsDay,
  pullDay,
  legDay,
  upperBodyDay,
  fullBodyDay,
  chestDay,
  backDay,
  shoulderDay,
  armDay,
  shoulderAndArmDay,
  coreDay,
]);

/** Every split; where two suit a person as well, the earlier one is taken. */
export const splits: readonly SplitTemplate[] = /* @__PURE__ */ Object.freeze([
  backAndLegsAndPush,
  backAndLegsTwice,
  backAndLegsOnly,
  fullBody,
  upperLower,
  pushPullLegs,
  bodyPart,
  twoDayMinimum,
]);
