/** A quote whose first line is `[!NOTE]`, as GitHub has it, gets a class of its own. */
export function remarkAlerts() {
  return ({ children }) => {
    for (const node of children) {
      const words = node.type === 'blockquote' && node.children[0]?.children?.[0];
      const [line, kind] = /^\[!(\w+)\]\s*/.exec(words?.value ?? '') ?? [];
      if (!kind) continue;
      words.value = words.value.slice(line.length);
      node.data = { hName: 'aside', hProperties: { className: ['alert', `alert-${kind.toLowerCase()}`] } };
    }
  };
}
