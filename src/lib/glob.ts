/** The most steps that matching one path may take. */
const patience = 10_000;

/**
 * Whether a path matches a glob: `*` and `?` within a folder's name, `**` across folders, `{a,b}` for either. Anything else
 * stands for itself. No regular expression is made of it, so that it takes bounded time whoever wrote it.
 */
export function matchesGlob(path: string, glob: string): boolean {
  return alternatives(glob).some((one) => matches(path.split('/'), one.split('/'), { left: patience }));
}

interface Budget {
  left: number;
}

/** `a.{md,mdx}` as `a.md` and `a.mdx`; no more than 64. */
function alternatives(glob: string): readonly string[] {
  let open = [glob];
  while (open.length <= 64) {
    const at = open.findIndex((one) => /\{[^{}]*\}/.test(one));
    const one = open[at];
    if (one === undefined) return open;
    const [whole, inside = ''] = /\{([^{}]*)\}/.exec(one) ?? [''];
    const from = one.indexOf(whole);
    const choices = inside.split(',').map((choice) => one.slice(0, from) + choice + one.slice(from + whole.length));
    open = open.toSpliced(at, 1, ...choices);
  }
  return open;
}

function matches(parts: readonly string[], glob: readonly string[], budget: Budget): boolean {
  if (budget.left-- <= 0) return false;
  const [first, ...rest] = glob;
  if (first === undefined) return parts.length === 0;
  if (first === '**')
    return rest.length === 0 ? parts.length > 0 : parts.some((_, index) => matches(parts.slice(index), rest, budget));
  const [part, ...others] = parts;
  return part !== undefined && matchesName(part, first) && matches(others, rest, budget);
}

/** Two cursors and one place to go back to: linear but for the last `*`. */
function matchesName(name: string, glob: string): boolean {
  let [at, wanted, star, mark] = [0, 0, -1, 0];
  while (at < name.length) {
    if (wanted < glob.length && (glob[wanted] === '?' || glob[wanted] === name[at]) && glob[wanted] !== '*') {
      at++;
      wanted++;
    } else if (glob[wanted] === '*') {
      star = wanted++;
      mark = at;
    } else if (star >= 0) {
      wanted = star + 1;
      at = ++mark;
    } else return false;
  }
  return /^\**$/.test(glob.slice(wanted));
}
