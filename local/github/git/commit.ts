export interface Signature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 in UTC, to the second. */
  readonly date: string;
}

export interface Commit {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** Reads a commit object (git's `commit` format: headers, a blank line, the message). */
export function readCommit(oid: string, content: Buffer): Commit {
  const text = content.toString();
  const blank = text.indexOf('\n\n');
  const headers = text.slice(0, blank < 0 ? text.length : blank).split('\n');
  const values = (name: string) =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    oid,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: readSignature(values('author')[0] ?? ''),
    committer: readSignature(values('committer')[0] ?? ''),
    message: blank < 0 ? '' : text.slice(blank + 2).trimEnd(),
  };
}

/** A moment as GitHub writes it: ISO 8601 in UTC, without fractions of a second. */
export function isoSeconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

function readSignature(line: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<([^>]*)> (\d+)/.exec(line) ?? [];
  return { name, email, date: isoSeconds(new Date(Number(seconds) * 1000)) };
}
