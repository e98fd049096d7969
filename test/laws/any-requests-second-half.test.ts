import { it } from "vitest";
import { checkAnyRequests } from "../support/any-requests-law";

it("any request gives a session that keeps every law, or a typed error; few are errors", { timeout: 0 }, () => {
  checkAnyRequests(2);
});
