import type { FitStrategy } from "../../model/strategy";
import { own } from "../own";
import { cutToFit } from "./cut-to-fit";

/** Cuts in the policy's order until the session fits, and leaves spare time alone. */
export const trimOnly: FitStrategy = /* @__PURE__ */ own("trimOnly", (draft, brief, tools) => {
  const { draft: value, decisions } = cutToFit(draft, brief, tools);
  return { value, decisions };
});
