const minute = 60_000;
const day = 1440 * minute;
const halfLunarDay = 745.24 * minute;
const lunarMonth = 29.530_589 * day;
const newMoon = Date.UTC(2026, 10, 9, 7, 2);

const ports = {
  saltholm: { delay: 0, range: 1 },
  ness: { delay: -22, range: 0.92 },
  staithe: { delay: 41, range: 0.74 },
};

const age = (time) => (((time - newMoon) % lunarMonth) + lunarMonth) % lunarMonth / lunarMonth;
const clock = (time) => new Date(time).toISOString().slice(11, 16);

/** Heights above the harbour sill: springs follow the new and the full moon by a day and a half. */
function swing(time) {
  return 1.55 + 0.55 * Math.cos(4 * Math.PI * (age(time) - 1.5 / 29.53));
}

/** The high and low waters of each day from `start` on: two of each, but one on a day whose next falls after midnight. */
export function tideDays(place, start, count) {
  const { delay, range } = ports[place] ?? ports.saltholm;
  const first = Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate());
  const waters = (from, offset, sign) => {
    const origin = newMoon + (delay + offset) * minute;
    const found = [];
    for (let time = origin + Math.ceil((from - origin) / halfLunarDay) * halfLunarDay; time < from + day; time += halfLunarDay)
      found.push({ time: clock(time), height: 2.6 + sign * swing(time) * range });
    return found;
  };
  return Array.from({ length: count }, (_, index) => {
    const date = first + index * day;
    return { date: new Date(date), high: waters(date, 0, 1), low: waters(date, 372, -1) };
  });
}

/** The moon's phase on a day, in words. */
export function moon(date) {
  const names = ['New', 'Waxing crescent', 'First quarter', 'Waxing gibbous', 'Full', 'Waning gibbous', 'Last quarter', 'Waning crescent'];
  return names[Math.round(age(date.getTime() + day / 2) * 8) % 8];
}
