import { didTrain } from "../measure/did-train";
import type { TrainingRecord } from "../model/record";

/** Records without entries that trained nothing, and without days on which nothing was trained. */
export const trainedRecords = (records: readonly TrainingRecord[]): readonly TrainingRecord[] =>
  records
    .map((record) =>
      record.entries.every(didTrain) ? record : { ...record, entries: record.entries.filter(didTrain) },
    )
    .filter(({ entries }) => entries.length > 0);
