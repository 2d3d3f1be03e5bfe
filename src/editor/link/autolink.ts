const address = /^[a-z][a-z0-9+.-]{1,31}:[^\s<>]*$/i;
const email =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;

/** Whether a text can stand in angle brackets and be its own target. Source: https://spec.commonmark.org/0.31.2/#autolinks */
export function isAutolink(text: string): boolean {
  return address.test(text) || email.test(text);
}

/** Where such a text leads. */
export function autolinkTarget(text: string): string {
  return address.test(text) ? text : `mailto:${text}`;
}
