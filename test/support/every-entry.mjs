// What an app loads that uses everything: the size of the whole library is measured on this.
export * as catalog from "../../dist/catalog.js";
export * as core from "../../dist/core.js";
export * as gyms from "../../dist/gyms.js";
export * as all from "../../dist/index.js";
export * as rules from "../../dist/rules.js";
export * as schema from "../../dist/schema.js";
export * as splits from "../../dist/splits.js";
export * as strategies from "../../dist/strategies.js";
