import * as z from "zod/mini";
import { heaviestBar, lightestWeight, longestPauseSeconds, mostKg, mostPieces } from "../model/limits";
import { amount, expecting, kebabId, listOf, name, someOf, strict, whole, word, yesNo } from "./fields";
import { once } from "./once";

const station = () =>
  strict({
    id: kebabId(),
    zone: name(),
    provides: listOf(name(), "a list of equipment words"),
    count: whole(1, mostPieces),
    exclusive: yesNo(),
  });

const walk = () => strict({ from: name(), to: name(), seconds: whole(0, longestPauseSeconds) });

const limit = () =>
  strict({
    equipment: name(),
    total: z.exactOptional(whole(0, mostPieces)),
    maxKg: z.exactOptional(amount(0, mostKg)),
  });

const weight = () => amount(lightestWeight, mostKg);

const loading = () =>
  z.discriminatedUnion(
    "kind",
    [
      strict({
        kind: z.literal("bar"),
        equipment: name(),
        bar: amount(0, heaviestBar),
        plates: listOf(strict({ weight: weight(), pairs: z.exactOptional(whole(0, mostPieces)) }), "a list of plates"),
      }),
      strict({
        kind: z.literal("ranges"),
        equipment: name(),
        ranges: someOf(strict({ from: weight(), to: z.exactOptional(weight()), step: weight() }), "a list of ranges"),
      }),
    ],
    expecting('an object of kind "bar" or "ranges"'),
  );

/** A gym. */
export const gymSchema = /* @__PURE__ */ once(() =>
  strict(
    {
      id: kebabId(),
      name: name(),
      stations: someOf(station(), "a list with at least one station"),
      walks: listOf(walk(), "a list of walks"),
      limits: z.exactOptional(listOf(limit(), "a list of limits")),
      unit: z.exactOptional(word(["kg", "lb"])),
      loadings: z.exactOptional(listOf(loading(), "a list of loadings")),
    },
    "a gym",
  ),
);
