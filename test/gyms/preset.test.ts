import { expect, test } from "vitest";
import { preset } from "../../src/gyms/preset";

test("turns lines into stations, walks and limits", () => {
  const gym = preset({
    id: "shed",
    name: "Shed",
    stations: `
      rack | corner | 1 exclusive | barbell rack
      mat | floor | 2 shared | bodyweight`,
    walks: `
      corner floor 7`,
    limits: `
      barbell | 1 | -
      dumbbell+plate | - | 22.5`,
  });
  expect(gym).toEqual({
    id: "shed",
    name: "Shed",
    stations: [
      { id: "rack", zone: "corner", provides: ["barbell", "rack"], count: 1, exclusive: true },
      { id: "mat", zone: "floor", provides: ["bodyweight"], count: 2, exclusive: false },
    ],
    walks: [{ from: "corner", to: "floor", seconds: 7 }],
    limits: [
      { equipment: "barbell", total: 1 },
      { equipment: "dumbbell+plate", maxKg: 22.5 },
    ],
  });
});

test("a gym of one zone and no limits says neither", () => {
  const gym = preset({ id: "room", name: "Room", stations: "mat | room | 1 shared | bodyweight" });
  expect(gym.walks).toEqual([]);
  expect(gym).not.toHaveProperty("limits");
});
