import { capital, hurtingIt, hurtWords } from "../build/messages/words";
import { noticesAgain } from "../build/notices-again";
import type { Change } from "../model/change";
import type { Decision, Notice } from "../model/decision";
import { declaredLowBackRir } from "../model/defaults";
import type { Plan } from "../model/plan";
import type { Session } from "../model/session";
import type { BuildBrief } from "../model/strategy";
import type { LimitationArea } from "../model/vocabulary";

/** Signs beside a hurting back that call for help; said calmly, once. */
const backSigns = " If your legs feel weak or numb, or bladder or bowel are not as usual, get medical care at once.";

/**
 * What is done for an area that hurts: straps take the load off hands and forearms, so nothing is left out for them.
 */
const easedWords = (area: LimitationArea, straps: boolean): string =>
  area === "grip" && straps
    ? "your straps take the load off them"
    : `what is left of this session leaves out what loads ${hurtingIt(area)} most`;

const painNotice = (area: LimitationArea, { straps }: BuildBrief): Notice => ({
  code: "pain",
  data: { area },
  message: `${capital(hurtWords([area]))}: ${easedWords(area, straps)}, and every set keeps at least ${declaredLowBackRir} reps in reserve. Stop if the pain grows; it is no loss to end here. If it stays, have a clinician look at it before you load it again.${area === "low-back" ? backSigns : ""} This is not medical advice.`,
});

/**
 * What the person should be told after a change: what a session is told anew, what was said besides, and of pain a calm
 * word of its own in place of the one for a limitation that was known before.
 */
export const changeNotices = (
  { notices }: Session,
  plan: Plan,
  decisions: readonly Decision[],
  { brief, change }: { readonly brief: BuildBrief; readonly change: Change },
): readonly Notice[] => {
  const isNew =
    change.kind === "pain" && !notices.some(({ code, data }) => code === "pain" && data.area === change.area);
  return noticesAgain(isNew ? [...notices, painNotice(change.area, brief)] : notices, plan, decisions, brief);
};
