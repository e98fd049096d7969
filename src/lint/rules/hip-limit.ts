import { limitationRule } from "../limitation-rule";

/** With the hip declared, lifts stay within what it tolerates. */
export const hipLimit = /* @__PURE__ */ limitationRule({
  number: "R55",
  area: "hip",
  words: "the hip",
  severity: "error",
});
