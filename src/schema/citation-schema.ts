import * as z from "zod/mini";
import { firstYear, lastYear } from "../model/limits";
import { expecting, freeText, name, strict, whole, word } from "./fields";
import { once } from "./once";

/** Where a number or a rule comes from. */
export const sourceSchema = /* @__PURE__ */ once(() =>
  z.union(
    [
      z.literal("default", expecting('"default"')),
      strict({
        authors: name(),
        year: z.exactOptional(whole(firstYear, lastYear)),
        journal: name(),
        finding: freeText(),
        doi: z.exactOptional(name()),
        evidence: word(["verified", "secondary", "preprint"]),
      }),
    ],
    expecting('"default" or a citation'),
  ),
);
