import { moon, tideDays } from './tides.js';

const places = { saltholm: 'Saltholm harbour', ness: 'Ness Point', staithe: 'Upper Staithe' };
const heading = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });

const water = ([first, second]) => cell(first) + cell(second);
const cell = (water) => (water ? `<td>${water.time} <small>${water.height.toFixed(1)} m</small></td>` : '<td>–</td>');

/** A tide table from the date of the post on. Lines are not indented: Markdown would take them for code. */
export function tide(place, days = 3, withMoon = false) {
  const start = this.page.date ?? new Date();
  const rows = tideDays(place, start, Number(days)).map(({ date, high, low }) => {
    const phase = withMoon ? ` <small>${moon(date)}</small>` : '';
    return `<tr><th scope="row">${heading.format(date)}${phase}</th>${water(high)}${water(low)}</tr>`;
  });
  return `<div class="tide" tabindex="0">
<table>
<caption>Tides at ${places[place] ?? place}</caption>
<thead><tr><th scope="col">Day</th><th scope="colgroup" colspan="2">High water</th><th scope="colgroup" colspan="2">Low water</th></tr></thead>
<tbody>${rows.join('')}</tbody>
</table>
</div>`;
}

/** Sets its Markdown apart from the text around it. */
export function note(content, title = 'Note') {
  return `<aside class="note" aria-label="${title}">\n\n**${title}**\n\n${content.trim()}\n\n</aside>`;
}
