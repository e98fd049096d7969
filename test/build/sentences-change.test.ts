import { describe } from "vitest";
import { both, says } from "./sentences";

describe("what happened while the session was running", () => {
  says("station-taken", [
    [{ station: "leg-press", left: 0 }, "Somebody took the leg press"],
    [{ station: "rack", left: 1 }, "Somebody took one rack; there is another"],
    [{ station: "lat-pulldown-cable", left: 2 }, "Somebody took one lat pulldown cable; there are 2 others"],
  ]);

  says("station-free", [[{ station: "lat-pulldown-cable" }, "The lat pulldown cable is free again"]]);

  says("minutes-left", [
    [{ minutes: 1 }, "You said that 1 minute is left"],
    [{ minutes: 20 }, "You said that 20 minutes are left"],
    [{ minutes: 0 }, "You said that 0 minutes are left"],
  ]);
});

describe("what becomes of a lift", () => {
  const was = null;
  const by = "hack-squat";
  says("replaced", [
    [{ by, why: "station", done: 0, was }, "Hack Squat takes the place of Leg Press, whose station is taken"],
    [
      { by, why: "station", done: 1, was },
      "After 1 set, Hack Squat takes the place of Leg Press, whose station is taken",
    ],
    [
      { by, why: "pain", done: 2, was },
      "After 2 sets, Hack Squat takes the place of Leg Press, which loads more of what hurts",
    ],
    [{ by, why: "asked", done: 0, was }, "Hack Squat takes the place of Leg Press, as you asked"],
    [{ by, why: "asked", done: 0, was }, "Hack Squat takes the place of Leg Press and Cable Row, as you asked", both],
  ]);

  says("left-out", [
    [{ why: "station", done: 0, was }, "Leg Press is left out: the station is taken, and nothing here does the same"],
    [
      { why: "pain", done: 1, was },
      "After 1 set, Leg Press is left out: nothing here does the same without loading what hurts",
    ],
    [
      { why: "pain", done: 0, was },
      "Leg Press and Cable Row are left out: nothing here does the same without loading what hurts",
      both,
    ],
    [{ why: "asked", done: 3, was }, "After 3 sets, Leg Press and Cable Row are left out, as you asked", both],
  ]);

  says("lightened", [
    [
      { area: "knee", unit: "kg", fromKg: 100, kg: 90 },
      "Because your knee hurts, take 90 kg for Leg Press rather than 100 kg",
    ],
    [
      { area: "grip", unit: "lb", fromKg: 45.36, kg: 40.82 },
      "Because your hands or forearms hurt, take 90 lb for Leg Press and Cable Row rather than 100 lb",
      both,
    ],
    [
      { area: "hip", unit: "kg", fromKg: 20 },
      "Because your hip hurts, choose a load below 20 kg for Leg Press by feel: nothing here is a step lighter",
    ],
  ]);

  says("other-station", [
    [{ from: "squat-rack", to: "power-cage" }, "Leg Press moves from the squat rack to the power cage"],
    [
      { from: "squat-rack", to: "power-cage" },
      "Leg Press and Cable Row move from the squat rack to the power cage",
      both,
    ],
  ]);

  says("put-back", [
    [{}, "Leg Press is back"],
    [{ instead: "hack-squat" }, "Leg Press is back in place of Hack Squat"],
    [{ instead: "hack-squat" }, "Leg Press and Cable Row are back in place of Hack Squat", both],
  ]);
});

describe("what a strategy written elsewhere says", () => {
  says("own-reason", [
    [{ strategy: "mine", reason: "it is fun" }, "Leg Press: it is fun"],
    [{ strategy: "mine", reason: "they are fun" }, "Leg Press and Cable Row: they are fun", both],
    [{ strategy: "mine", reason: "it is a fine day" }, "it is a fine day", []],
  ]);
});
