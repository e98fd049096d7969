import type { Limitation } from "../model/limitation";
import { conditionWords } from "../model/safety-advice";
import type { BuildBrief } from "../model/strategy";
import type { MadeNotice } from "./made-notice";
import { areaWords, capital, hurtingIt, limitationWords, listWords } from "./messages/words";

const limitationMessage = (limitation: Limitation, straps: boolean): string => {
  const { area, status } = limitation;
  const isStrapped = area === "grip" && straps;
  if (isStrapped && status !== "current") {
    return `Your straps take the load off your ${areaWords[area]}, so nothing is left out for it.`;
  }
  const said = capital(limitationWords([limitation]));
  if (status === "current") {
    const what = isStrapped
      ? "your straps take the load off them, so nothing is left out for them"
      : `this session leaves out what would load ${hurtingIt(area)} most`;
    return `${said}: ${what}, and every set keeps reps in reserve. Clear it with a clinician first, and stop if the pain grows.`;
  }
  const reserve = area === "low-back" ? ", and every set keeps reps in reserve" : "";
  return `${said}: what would load it most is left out${reserve}. If in doubt, ask a clinician.`;
};

const limitationNotices = (brief: BuildBrief): readonly MadeNotice[] =>
  brief.limitations
    .filter(({ status }) => status !== "cleared")
    .map((limitation) => ({
      code: "limitation",
      data: { area: limitation.area, status: limitation.status },
      message: limitationMessage(limitation, brief.straps),
    }));

const screeningNotices = ({ screening }: BuildBrief): readonly MadeNotice[] => {
  if (screening.length === 0) return [];
  const conditions = screening.map(({ condition }) => condition);
  const named = listWords(conditions.map((condition) => conditionWords[condition]));
  return [
    {
      code: "screening",
      data: { conditions },
      message: `You told us of ${named}, and that a clinician has cleared you: no set goes near failure. Breathe out on the effort, do not hold your breath, and follow what the clinician said where it differs.`,
    },
  ];
};

/** What the person should be told where something was said of their body; that it is no medical advice is said once. */
export const healthNotices = (brief: BuildBrief): readonly MadeNotice[] => {
  const notices = [...limitationNotices(brief), ...screeningNotices(brief)];
  return notices.map((notice, at) =>
    at < notices.length - 1 ? notice : { ...notice, message: `${notice.message} This is not medical advice.` },
  );
};
