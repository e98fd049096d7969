import { describe } from "vitest";
import type { ReasonData } from "../../src/model/reasons";
import { both, says } from "./sentences";

describe("where a lift stands", () => {
  says("placed", [
    [{ position: 0, by: "mine", reason: "heavy work goes first" }, "Heavy work goes first: Leg Press"],
    [{ position: 1, by: "mine", reason: "as you asked" }, "As you asked: Leg Press and Cable Row", both],
  ]);

  says("arrangement", [
    [{ arrangement: "alternating", why: "asked" }, "Back and legs take turns, as you asked"],
    [
      { arrangement: "alternating", why: "recovery" },
      "Back and legs take turns, so that neither has to work all the time",
    ],
    [
      { arrangement: "sequential", why: "pump" },
      "One region is finished before the other begins, so that each stays under load for longer",
    ],
    [{ arrangement: "sequential", why: "asked" }, "One region is finished before the other begins, as you asked"],
  ]);

  says("spaced", [
    [{ from: 3, to: 1, because: "grip" }, "Leg Press comes earlier to give your grip a break between heavy lifts"],
    [
      { from: 3, to: 1, because: "low-back" },
      "Leg Press and Cable Row come earlier to give your lower back a break between heavy lifts",
      both,
    ],
  ]);

  says("ramp", [
    [{ sets: 1, warm: false }, "Work up to Leg Press with 1 lighter set"],
    [{ sets: 3, warm: false }, "Work up to Leg Press and Cable Row with 3 lighter sets each", both],
    [{ sets: 2, warm: true }, "Work up to Leg Press with 2 lighter sets; fewer than usual, since you are warm by then"],
    [
      { sets: 1, warm: true },
      "Work up to Leg Press and Cable Row with 1 lighter set each; fewer than usual, since you are warm by then",
      both,
    ],
  ]);
});

describe("lifts by turns", () => {
  const pair = (type: ReasonData["paired"]["type"], savesSeconds: number, ...partners: readonly string[]) => ({
    with: partners,
    type,
    savesSeconds,
    changeSeconds: 10,
  });
  says("paired", [
    [
      pair("antagonists", 240, "cable-row"),
      "Do Leg Press and Cable Row by turns: they use opposite muscles, so one side recovers while the other works, which saves about 4 minutes",
    ],
    [
      pair("antagonists", 29, "cable-row"),
      "Do Leg Press and Cable Row by turns: they use opposite muscles, so one side recovers while the other works",
    ],
    [
      pair("alternate-peripheral", 30, "cable-row"),
      "Do Leg Press and Cable Row by turns: they share next to no muscle, so one recovers while the other works, which saves about 1 minute",
    ],
    [
      pair("similar", 100, "hack-squat"),
      "Do Leg Press and Hack Squat by turns, which saves about 2 minutes; they tax the same region, so expect the second to feel harder",
    ],
    [
      pair("similar", 0, "hack-squat"),
      "Do Leg Press and Hack Squat by turns; they tax the same region, so expect the second to feel harder",
    ],
    [
      pair("as-written", 80, "cable-row", "lunge"),
      "Do Leg Press, Cable Row and Lunge by turns, as it was written, which saves about 1 minute",
    ],
    [pair("as-written", 0, "cable-row"), "Do Leg Press and Cable Row by turns, as it was written"],
  ]);
});

describe("a lift on its own", () => {
  says("left-straight", [
    [{ why: "main" }, "Leg Press is done on its own, so that nothing takes strength from it"],
    [{ why: "main" }, "Leg Press and Cable Row are done on their own, so that nothing takes strength from them", both],
    [{ why: "time-enough" }, "Leg Press is done on its own: there is time enough to do so"],
    [{ why: "time-enough" }, "Leg Press and Cable Row are done on their own: there is time enough to do so", both],
    [{ why: "partner-taken" }, "Leg Press is done on its own: what goes with it has a partner already"],
    [
      { why: "partner-taken" },
      "Leg Press and Cable Row are done on their own: what goes with them has a partner already",
      both,
    ],
    [{ why: "far-apart" }, "Leg Press is done on its own: what goes with it stands too far away"],
    [
      { why: "far-apart" },
      "Leg Press and Cable Row are done on their own: what goes with them stands too far away",
      both,
    ],
    [{ why: "can-be-taken" }, "Leg Press is done on its own: in a busy gym you could lose the second station"],
    [
      { why: "can-be-taken" },
      "Leg Press and Cable Row are done on their own: in a busy gym you could lose the second station",
      both,
    ],
    [{ why: "no-partner" }, "Leg Press is done on its own: nothing else here goes well with it"],
    [
      { why: "no-partner" },
      "Leg Press and Cable Row are done on their own: nothing else here goes well with them",
      both,
    ],
    [{ why: "layout" }, "Leg Press is done on its own: what goes with it has its place before or after"],
    [
      { why: "layout" },
      "Leg Press and Cable Row are done on their own: what goes with them has its place before or after",
      both,
    ],
    [
      { why: "other-pairs" },
      "Leg Press is done on its own: nothing here makes the kind of pair with it that you chose",
    ],
    [
      { why: "other-pairs" },
      "Leg Press and Cable Row are done on their own: nothing here makes the kind of pair with them that you chose",
      both,
    ],
    [{ why: "asked" }, "Leg Press is done on its own, as you asked"],
    [{ why: "asked" }, "Leg Press and Cable Row are done on their own, as you asked", both],
  ]);
});
