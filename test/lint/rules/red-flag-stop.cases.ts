import { redFlagStop } from "../../../src/lint/rules/red-flag-stop";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(redFlagStop, {
  page: {
    why: "Some signs have to be looked at by a clinician before anybody lifts anything. Most turn out harmless; a few are emergencies.",
    numbers:
      "The list follows a public guideline on acute low back problems (AHCPR); single signs are weak predictors, so that the words stay calm. It is not medical advice.",
    whenOff: "Do not switch it off. Leave the sign out of the context once a clinician has looked at it.",
  },
  valid: [
    { name: "no sign", plan: "Leg Press 3x10", context: { redFlags: [] } },
    { name: "nothing is known", plan: "Leg Press 3x12" },
  ],
  invalid: [
    {
      name: "chest pain",
      plan: "Leg Press 3x10",
      context: { redFlags: ["chest-pain"] },
      findings: [{ messageId: "stop", data: { redFlags: ["chest-pain"] } }],
    },
  ],
});
