// Carries the version of package.json, after changesets raised it, into the constant that sessions tell.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../../src/version.ts", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
writeFileSync(file, readFileSync(file, "utf8").replace(/engineVersion = "[^"]*"/, `engineVersion = "${version}"`));
