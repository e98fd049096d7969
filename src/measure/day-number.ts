const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Days since a fixed day, of a date written YYYY-MM-DD; by arithmetic alone, so that no clock or time zone matters. */
export const dayNumber = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const leaps = Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
  return 365 * year + leaps + (daysBefore[month - 1] ?? 0) + (isLeap && month > 2 ? 1 : 0) + date;
};
