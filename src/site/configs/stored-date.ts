/**
 * The date form (see `site/date-form.ts`) of a Day.js or Moment format, or of one of date-fns (`yyyy-MM-dd'T'HH:mm`);
 * null when it has parts that Galley cannot print.
 */
export function dateFormFrom(format: string): string | null {
  const form = /\by{2,4}\b|yyyy|'|\bdd\b/.test(format) && !/[YD]/.test(format) ? fromDateFns(format) : format;
  const letters = form.replace(/\[[^\]]*\]|YYYY|MMMM|MMM|MM|M|DD|D|HH|H|mm|ss|S+|ZZ|Z|T/g, '');
  return form === '' || /[a-z[\]]/i.test(letters) || /D{3}|Y{5}|M{5}|Z{3}/.test(form) ? null : form;
}

/** A form whose moments are told in UTC: an unescaped zone is written out. */
export function inUtc(form: string): string {
  return form.replace(/\[[^\]]*\]|ZZ?/g, (token) => (token.startsWith('[') ? token : '[Z]'));
}

function fromDateFns(format: string): string {
  return format.replace(/'([^']*)'|yyyy|dd|d|X{2,3}|x{2,3}/g, (token, literal?: string) => {
    if (literal !== undefined) return `[${literal}]`;
    if (token === 'yyyy') return 'YYYY';
    if (token.startsWith('d')) return token.toUpperCase();
    return token.length === 3 ? 'Z' : 'ZZ';
  });
}
