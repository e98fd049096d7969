import { it } from "vitest";
import { checkAnyWeeks } from "../support/any-weeks-law";

it("any week keeps every law of weeks and of sessions, or is a typed error; few are errors", { timeout: 0 }, () => {
  checkAnyWeeks(2);
});
