import { ahcprRedFlags } from "../../model/citations";
import { flagAdvice } from "../../model/safety-advice";
import { defineRule } from "../define-rule";

/** Signs that call for medical care come before any workout. */
export const redFlagStop = /* @__PURE__ */ defineRule({
  id: "red-flag-stop",
  meta: {
    number: "R51",
    scope: "session",
    guardsHealth: true,
    summary: "Signs that call for medical care come before any workout.",
    severity: "error",
    citations: [ahcprRedFlags],
    messages: { stop: "{advice} This is not medical advice." },
    params: {},
  },
  *check(_plan, { redFlags = [] }) {
    if (redFlags.length > 0) yield { messageId: "stop", data: { advice: flagAdvice(redFlags), redFlags } };
  },
});
