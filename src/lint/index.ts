/** Rules that look at training plans, each by name, and the sets of them that a configuration may extend. */
export { defineRule } from "./define-rule";
export { recommended } from "./recommended";
export { lowBackSpacing } from "./rules/low-back-spacing";
export { strict } from "./strict";
