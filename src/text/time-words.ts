import { wordSet } from "./token";

/** Words for seconds. */
export const secondWords = /* @__PURE__ */ wordSet(
  "s sec secs second seconds sek sekunde sekunden seg segs segundo segundos seconde secondes",
);

/** Words for the rest between sets. */
export const restWords = /* @__PURE__ */ wordSet(
  "rest rests resting ri recovery descanso break repos récupération récup recuperación",
);

/** Words for minutes. */
export const minuteWords = /* @__PURE__ */ wordSet("min mins minute minutes minuten minuto minutos");
