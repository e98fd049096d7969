// Writes yardstick.json: node test/bench/write-yardstick.mjs
//
// A new file makes older ratios incomparable, so it stays as it is.
import { writeFileSync } from "node:fs";
import { buildSession } from "../../dist/index.js";

const mostCharacters = 8192;

/** A whole session less the last decisions, and then blocks, that are too much. */
const session = JSON.parse(JSON.stringify(buildSession({ minutes: 75 })));
for (const list of [session.decisions, session.blocks]) {
  while (list.length > 1 && JSON.stringify(session).length > mostCharacters) list.pop();
}
writeFileSync(new URL("yardstick.json", import.meta.url), `${JSON.stringify(session)}\n`);
console.log(`yardstick.json: ${JSON.stringify(session).length} characters`);
