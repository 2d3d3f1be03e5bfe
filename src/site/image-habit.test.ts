import { expect, test } from 'vitest';
import { besideHabit, imageHabit } from './image-habit';

test.each<[string, readonly string[], string | null]>([
  ['none', ['# Text', '![](https://x.example/a.png)'], null],
  ['beside the post', ['![](a.png)', '![](b.jpg)'], ''],
  ['beside, with a dot', ['![](./a.png)', '<img src="./b.svg">'], './'],
  ['in one folder', ['![](/img/a.png)', '---\ncover: /img/b.png\n---\n', '![](c.png)'], '/img/'],
  ['in a folder for each post', ['![](/img/one-post/a.png)', '![](/img/other-post/b.png)'], '/img/'],
  ['in the folder of one post', ['![](/img/one-post/a.png)'], '/img/'],
  ['behind a template', ['![]({{ site.baseurl }}/assets/a.png)', '{{< figure src="/assets/b.png" >}}'], '/assets/'],
])('%s', (_, texts, habit) => {
  expect(imageHabit(texts.map((text) => ({ path: 'posts/a.md', text })))).toBe(habit);
});

test('images in folders of single posts are no habit of posts that share one', () => {
  const own = { path: 'posts/hedge/index.md', text: '![](hedge.png)' };
  expect(imageHabit([own])).toBeNull();
  expect(imageHabit([own, { path: 'posts/pond.md', text: '![](/img/pond.png)' }])).toBe('/img/');
});

test.each<[string, readonly string[], string | null]>([
  ['none beside', ['![](/img/a.png)'], null],
  ['some beside, most not', ['![](/img/a.png)', '![](/img/b.png)', '![](./c.png)'], './'],
  ['without a dot', ['![](/img/a.png)', '![](c.png)'], ''],
  ['in a nested field', ['---\ncover:\n  - src: ./a.jpg\n---\n'], './'],
])('how images beside a post are written: %s', (_, texts, habit) => {
  expect(besideHabit(texts.map((text) => ({ text })))).toBe(habit);
});
