import type { Decision, Notice } from "../model/decision";
import { muscleFacts } from "../model/muscles";
import type { ReasonData } from "../model/reasons";

type Below = ReasonData["below-target"];

const words = ({ muscle, sets, least }: Below): string => {
  const name = muscleFacts[muscle].name.replace(/ \(.*\)$/, "").toLowerCase();
  return `${name} ${sets} of ${least}`;
};

const reasons: { readonly [W in Below["why"]]: string } = {
  "no-lift": "No exercise that fits your gyms and your limits trains these muscles enough",
  minutes: "The minutes of these days are used up, so that some muscles stay below their weekly target",
  limits: "These days hold as much work as they should, so that some muscles stay below their weekly target",
};

const belowNotice = (why: Below["why"], below: readonly Below[]): readonly Notice[] =>
  below.length === 0
    ? []
    : [
        {
          code: "below-target",
          data: { why, muscles: below.map(({ muscle }) => muscle) },
          message: `${reasons[why]} (sets a week): ${below.map(words).join(", ")}.`,
        },
      ];

/** What the person should be told of a week besides what its sessions say: muscles that miss their target, and why. */
export const weekNotices = (decisions: readonly Decision[]): readonly Notice[] => {
  const below = decisions.flatMap((decision) => (decision.code === "below-target" ? [decision.data] : []));
  return (["no-lift", "minutes", "limits"] as const).flatMap((why) =>
    belowNotice(
      why,
      below.filter((one) => one.why === why),
    ),
  );
};
