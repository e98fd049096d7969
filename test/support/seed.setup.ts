import fc from "fast-check";

// An ordinary run tries the same random values each time; a long run (`npm run laws`) tries new ones.
if (process.env["LAWS_RUNS"] === undefined) fc.configureGlobal({ seed: 20_261_125 });
