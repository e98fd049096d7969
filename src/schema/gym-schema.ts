import * as z from "zod/mini";
import { amount, kebabId, listOf, name, someOf, strict, whole, yesNo } from "./fields";
import { once } from "./once";

const station = () =>
  strict({
    id: kebabId(),
    zone: name(),
    provides: listOf(name(), "a list of equipment words"),
    count: whole(1, 1000),
    exclusive: yesNo(),
  });

const walk = () => strict({ from: name(), to: name(), seconds: whole(0, 3600) });

const limit = () =>
  strict({
    equipment: name(),
    total: z.exactOptional(whole(0, 1000)),
    maxKg: z.exactOptional(amount(0, 2000)),
  });

/** A gym. */
export const gymSchema = once(() =>
  strict(
    {
      id: kebabId(),
      name: name(),
      stations: someOf(station(), "a list with at least one station"),
      walks: listOf(walk(), "a list of walks"),
      limits: z.exactOptional(listOf(limit(), "a list of limits")),
    },
    "a gym",
  ),
);
