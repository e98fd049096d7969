import { limitationRule } from "../limitation-rule";

/** With the shoulder declared, lifts stay within what it tolerates. */
export const shoulderLimit = /* @__PURE__ */ limitationRule({
  number: "R56",
  area: "shoulder",
  words: "the shoulder",
  severity: "error",
});
