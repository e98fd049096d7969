import { expect, test } from "vitest";
import { ordinaryRole } from "../../src/measure/ordinary-role";

test("compounds come second, everything else is accessory", () => {
  expect(ordinaryRole({ mechanics: "compound" })).toBe("secondary");
  expect(ordinaryRole({ mechanics: "isolation" })).toBe("accessory");
});
