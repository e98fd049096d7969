import { preset } from "./preset";

/**
 * No weights and no bar: a table, a door, a chair, a towel.
 *
 * Invented, but plausible: no real gym was measured. The format is told in preset.ts.
 */
export const bodyweightNoBar = /* @__PURE__ */ preset({
  id: "bodyweight-no-bar",
  name: "Body weight alone",
  stations: `
    floor | room | 1 shared | bodyweight wall towel ankle-anchor
    table | room | 1 shared | table
    door | door | 1 shared | door
    box-area | room | 1 shared | chair step`,
  walks: `
    room door 5`,
});
