import { preset } from "./preset";

/**
 * A hotel room with bands, a door anchor and a backpack of 15 kg.
 *
 * Invented, but plausible: no real gym was measured. The format is told in preset.ts.
 */
export const bandsTravel = /* @__PURE__ */ preset({
  id: "bands-travel",
  name: "Bands on a journey",
  stations: `
    floor | room | 1 shared | bodyweight wall towel mini-band band backpack
    band-anchor | door | 1 shared | band band-anchor
    door | door | 1 shared | door
    box-area | room | 1 shared | chair step`,
  walks: `
    room door 5`,
  limits: `
    band | 3 | -
    backpack | 1 | 15
    chair+step | 1 | -`,
});
