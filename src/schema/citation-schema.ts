import * as z from "zod/mini";
import { expecting, freeText, name, strict, whole, word } from "./fields";
import { once } from "./once";

/** Where a number or a rule comes from. */
export const sourceSchema = /* @__PURE__ */ once(() =>
  z.union(
    [
      z.literal("default", expecting('"default"')),
      strict({
        authors: name(),
        year: z.exactOptional(whole(1800, 2200)),
        journal: name(),
        finding: freeText(),
        doi: z.exactOptional(name()),
        evidence: word(["verified", "secondary", "preprint"]),
      }),
    ],
    expecting('"default" or a citation'),
  ),
);
