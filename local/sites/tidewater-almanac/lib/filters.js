const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

const names = (author) => (author ? [author].flat() : []);

export function addFilters(config) {
  config.addFilter('names', names);
  config.addFilter('day', (date) => day.format(date));
  config.addFilter('dayAndMonth', (date) => dayAndMonth.format(date));
  config.addFilter('isoDate', (date) => date.toISOString().slice(0, 10));
  config.addFilter('from', (path, url) => (/^(\/|https?:)/.test(path) ? path : url + path.replace(/^\.\//, '')));
  config.addFilter('first', (list, count) => list.slice(0, count));
  config.addFilter('after', (list, count) => list.slice(count));
  config.addFilter('has', (people, name) => people.some((person) => person.name === name));
  config.addFilter('by', (posts, author) => posts.filter((post) => names(post.data.author).includes(author)));
  config.addFilter('about', (posts, tag) => posts.filter((post) => post.data.tags?.includes(tag)));
  config.addFilter('years', (posts) => {
    const years = new Map();
    for (const post of posts) {
      const year = post.date.getUTCFullYear();
      years.set(year, [...(years.get(year) ?? []), post]);
    }
    return [...years].map(([year, entries]) => ({ year, entries }));
  });
  config.addFilter('minutes', (html) => {
    const words = html.replace(/<[^>]*>/g, ' ').split(/\s+/).length;
    return Math.max(1, Math.round(words / 220));
  });
}
