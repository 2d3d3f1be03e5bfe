import { parse } from '@decimalturn/toml-patch';

const fenced = /^\+\+\+\r?\n(?<source>[\s\S]*?)\r?\n\+\+\+\r?\n(?<body>[\s\S]*)$/;

/** Eleventy reads YAML and JSON between --- by itself; this adds TOML between +++. */
export function readToml(data, content) {
  const found = fenced.exec(content);
  if (!found) return content;
  Object.assign(data, parse(found.groups.source));
  if (data.date) data.page.date = new Date(data.date.toISOString());
  return found.groups.body;
}

const spaced = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?)(?: ?([+-]\d\d):?(\d\d))?$/;

/** Reads `2026-11-14 08:30:00 +0000`, which YAML leaves as text; all other dates are left to Eleventy. */
export function parseDate(value) {
  const found = typeof value === 'string' && spaced.exec(value.trim());
  if (!found) return undefined;
  const [, day, time, hours = '+00', minutes = '00'] = found;
  return new Date(`${day}T${time}${hours}:${minutes}`);
}
