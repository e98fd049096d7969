import { limitationRule } from "../limitation-rule";

/** With the grip declared, lifts stay within what it tolerates. */
export const gripLimit = /* @__PURE__ */ limitationRule({
  number: "R57",
  area: "grip",
  words: "the grip",
  severity: "warning",
});
