import { preset } from "./preset";

/**
 * A room with one pair of kettlebells to 24 kg and a chair.
 *
 * Invented, but plausible: no real gym was measured. The format is told in preset.ts.
 */
export const kettlebell = /* @__PURE__ */ preset({
  id: "kettlebell",
  name: "Kettlebells at home",
  stations: `
    db-area | room | 1 shared | kettlebell
    box-area | room | 1 shared | step chair
    floor | room | 1 shared | bodyweight wall towel`,
  limits: `
    kettlebell | 2 | 24
    step+chair | 1 | -`,
});
