import { limitationRule } from "../limitation-rule";

/** With the knee declared, lifts stay within what it tolerates. */
export const kneeLimit = /* @__PURE__ */ limitationRule({
  number: "R54",
  area: "knee",
  words: "the knee",
  severity: "error",
});
