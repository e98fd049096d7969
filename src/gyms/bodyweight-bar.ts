import { preset } from "./preset";

/**
 * No weights, but a pull-up bar, a table, a door, a chair.
 *
 * Invented, but plausible: no real gym was measured. The format is told in preset.ts.
 */
export const bodyweightBar = /* @__PURE__ */ preset({
  id: "bodyweight-bar",
  name: "Body weight and a pull-up bar",
  stations: `
    floor | room | 1 shared | bodyweight wall towel ankle-anchor
    pull-up-bar | bar | 1 shared | pull-up-bar
    table | room | 1 shared | table
    door | door | 1 shared | door
    box-area | room | 1 shared | chair step`,
  walks: `
    room bar 5
    room door 5
    bar door 8`,
});
